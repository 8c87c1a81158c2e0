import type { Span } from '../../analysis/search/markWords.ts';

/** A text with the parts that were asked for marked. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], number) => (
        <span key={start}>
          {text.slice(ends[number], start)}
          <b>{text.slice(start, end)}</b>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
