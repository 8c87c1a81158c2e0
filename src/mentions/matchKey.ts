const from = '-–－―─～~（）〔〕［］‘’「」『』：　\t';
const to = '———————()()[]“”“”“”: \n';

/**
 * A 1:1 reading under which names are compared: one dash, one kind of bracket, one of quotation marks. A cell
 * of a table ends as a line does.
 * @param hans text in simplified script; offsets are kept
 */
export function matchKey(hans: string): string {
  let key = '';
  for (const character of hans) {
    const index = from.indexOf(character);
    key += index < 0 ? character : to[index]!;
  }
  return key;
}
