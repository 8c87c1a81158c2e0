import { readFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js/cn2t';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Spellings } from '../src/press/pressInput.ts';

const { readings } = JSON.parse(
  readFileSync(new URL('../data/language/pinyin.json', import.meta.url), 'utf8'),
) as { readings: Record<string, string> };
customPinyin(readings);
const toHant = OpenCC.Converter({ from: 'cn', to: 't' });

/** Toneless pinyin of a name, syllables parted by blanks; dashes kept. */
export function romanise(name: string): string {
  return pinyin(name, { toneType: 'none', nonZh: 'consecutive', v: true })
    .replace(/[“”‘’()（）]/g, '')
    .replace(/\s*[—-]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Traditional spelling and toneless pinyin of a name, syllables parted by blanks; computed once, at build. */
export function buildSpellings(name: string, aliases: readonly string[]): Spellings {
  const keys = aliases.flatMap((alias) => [toHant(alias), romanise(alias)]);
  return {
    nameHant: toHant(name),
    pinyin: romanise(name),
    aliasKeys: [...new Set(keys)].filter((key) => !aliases.includes(key)),
  };
}
