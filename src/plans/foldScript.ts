/** A 1:1 reading of characters; offsets are the same before and after. */
export type ScriptFold = (text: string) => string;

/**
 * Builds the fold from traditional (and variant) characters to simplified ones.
 * One UTF-16 code unit becomes exactly one, so that every offset keeps its meaning.
 * @param tables pairs of equally long strings; later tables win
 * @throws Error when two strings of a pair differ in length
 */
export function buildScriptFold(...tables: readonly { from: string; to: string }[]): ScriptFold {
  const reading = new Map<string, string>();
  for (const { from, to } of tables) {
    if (from.length !== to.length) throw new Error(`script table: ${from.length} characters to ${to.length}`);
    for (let i = 0; i < from.length; i++) reading.set(from[i]!, to[i]!);
  }
  return (text) => {
    let folded = '';
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!;
      folded += reading.get(character) ?? character;
    }
    return folded;
  };
}
