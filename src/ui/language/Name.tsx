import type { Named } from './spellName.ts';
import { useSpelling } from './useSpelling.ts';
import { WithPinyin } from './WithPinyin.tsx';

/** The name of a project or a place; with its pinyin where the interface does not speak Chinese. */
export function Name({ of }: { of: Named }) {
  const spell = useSpelling();
  return spell ? <WithPinyin pinyin={spell(of)}>{of.name}</WithPinyin> : of.name;
}
