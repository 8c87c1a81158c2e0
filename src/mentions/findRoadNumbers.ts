import type { Candidate } from './findCandidates.ts';

// A number alone (G1503、S7), before a section or a place (S252徐州段, G0512成乐扩容); not one that opens another
// name (G60科创走廊).
const numbered =
  /(?<![A-Za-z0-9(])[GS]\d{1,4}(?=$|[、，,。；;)”\s和及与至—]|以及|等|(?:公路|建设|工程|项目|改造|延伸|[东西南北]延)|[\u4e00-\u9fff]{0,8}?(?:段|扩容|拓宽|改扩建|改建|改线|快速化|绕城))/g;

/** Roads that a text names by their number alone; three digits are a national or provincial road, others an expressway. */
export function findRoadNumbers(key: string): Candidate[] {
  return [...key.matchAll(numbered)].map(({ 0: stem, index }) => ({
    start: index,
    end: index + stem.length,
    kind: stem.length === 4 ? 'road' : 'highway',
    stem,
  }));
}
