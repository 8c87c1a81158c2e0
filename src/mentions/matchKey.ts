const from = '-–－―─～~（）〔〕［］‘’「」『』：　\t';
const to = '———————()()[]“”“”“”: \n';

/** What stands between the cells of a table in a text without tabs. */
const wideBlank = /(?<=[^\s]) {2,}(?=[^\s])/g;

/**
 * A 1:1 reading under which names are compared: one dash, one kind of bracket, one of quotation marks. A cell
 * of a table ends as a line does: at a tab, or at a wide blank within a line.
 * @param hans text in simplified script; offsets are kept
 */
export function matchKey(hans: string): string {
  let key = '';
  for (const character of hans) {
    const index = from.indexOf(character);
    key += index < 0 ? character : to[index]!;
  }
  return key.replaceAll(wideBlank, (blank) => '\n'.repeat(blank.length));
}
