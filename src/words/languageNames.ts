import type { Language } from '../model/languages.ts';

export interface LanguageName {
  /** On the switch that leads to it. */
  readonly short: string;
  readonly name: string;
  /** BCP 47. */
  readonly tag: string;
  /** What the atlas is called in it. */
  readonly atlas: string;
}

/** What each language is called in itself: the same whichever language is shown. */
export const languageNames: Readonly<Record<Language, LanguageName>> = {
  zh: { short: '中文', name: '中文', tag: 'zh-CN', atlas: '规划一张图' },
  en: { short: 'EN', name: 'English', tag: 'en-GB', atlas: 'Plan Atlas' },
};
