import type { Language } from '../model/languages.ts';
import type { Words } from './words.ts';
import { zh } from './zh/zh.ts';

/** The catalogue of a language. Chinese is at hand; every other is fetched when it is asked for. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en/en.ts')).en : zh;
}
