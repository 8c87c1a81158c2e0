import { Fragment, type ReactNode } from 'react';

/** Characters that no catalogue and no plan uses hold the places of the pieces. */
const firstMark = 0xe000;

/**
 * Words of the catalogue with pieces of the page where their arguments stand, so that names keep their own language in
 * the middle of a sentence.
 */
export function Filled({
  words,
  pieces,
}: {
  words: (...names: string[]) => string;
  pieces: readonly ReactNode[];
}): ReactNode {
  const marks = pieces.map((_, index) => String.fromCharCode(firstMark + index));
  return words(...marks)
    .split(/([\ue000-\uf8ff])/)
    .map((part, index) =>
      index % 2 ? <Fragment key={index}>{pieces[part.charCodeAt(0) - firstMark]}</Fragment> : part,
    );
}
