/** Changes to the elements of a JSON array, by their place in it as it was. */
export interface ArrayEdits {
  readonly replace?: ReadonlyMap<number, unknown>;
  /** Each stands before the element of that number; the length of the array puts it at the end. */
  readonly insert?: readonly { readonly before: number; readonly value: unknown }[];
}

/**
 * The text of a JSON array with some elements changed and all else as it was written, so that a change reads well in a
 * diff; the layout of what is new is the formatter's matter.
 * @throws Error where the text is no array
 */
export function editJsonArray(text: string, { replace = new Map(), insert = [] }: ArrayEdits): string {
  const spans = elementsOf(text);
  const written = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
  const elements = spans.map(([start, end], index) =>
    replace.has(index) ? written(replace.get(index)) : text.slice(start, end),
  );
  const all = [...elements, null].flatMap((element, index) => [
    ...insert.flatMap(({ before, value }) => (before === index ? written(value) : [])),
    ...(element === null ? [] : [element]),
  ]);
  return all.length === 0 ? '[]\n' : `[\n  ${all.join(',\n  ')}\n]\n`;
}

/** Where the elements of the outermost array stand. */
function elementsOf(text: string): [number, number][] {
  if (!Array.isArray(JSON.parse(text))) throw new Error('not a JSON array');
  const spans: [number, number][] = [];
  let depth = 0;
  let start = -1;
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const from = at;
    if (character === '"') {
      for (at++; text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if ('{['.includes(character)) {
      depth++;
      if (depth === 1) continue;
    } else if ('}]'.includes(character)) depth--;
    const isEnd = depth === 0 || (depth === 1 && character === ',');
    if (isEnd) {
      if (start >= 0) spans.push([start, end]);
      start = -1;
      if (depth === 0) break;
    } else if (!/\s/.test(character)) {
      if (start < 0) start = from;
      end = at + 1;
    }
  }
  return spans;
}
