/**
 * Writes data/language/characters.json from OpenCC's TSCharacters: for each traditional character its first
 * simplified reading, only where both are one UTF-16 code unit. Run by hand after an upgrade of opencc-js.
 */
import { writeFileSync } from 'node:fs';
// @ts-expect-error opencc-js ships its dictionaries without types
import characters from 'opencc-js/dict/TSCharacters';

const pairs = (characters as string)
  .split('|')
  .map((entry) => entry.split(' '))
  .filter((pair): pair is [string, string] => pair[0]?.length === 1 && pair[1]?.length === 1)
  .filter(([from, to]) => from !== to)
  .sort(([a], [b]) => (a < b ? -1 : 1));

writeFileSync(
  new URL('../data/language/characters.json', import.meta.url),
  `${JSON.stringify({
    source: 'opencc-js 1.4.2, TSCharacters, first reading of single characters; Apache-2.0',
    from: pairs.map(([from]) => from).join(''),
    to: pairs.map(([, to]) => to).join(''),
  })}\n`,
);
