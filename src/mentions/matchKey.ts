const from = '-–－―─～~（）〔〕［］‘’「」『』：　';
const to = '———————()()[]“”“”“”: ';

const wideBlank = /(?<=[^\s]) {2,}(?=[^\s])/g;

/**
 * A 1:1 reading under which names are compared: one dash, one kind of bracket, one of quotation marks. A wide blank
 * within a line parts the cells of a table.
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
