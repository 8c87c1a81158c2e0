import { buildRawOffsets } from '../model/buildRawOffsets.ts';
import type { DroppedRange, Measure, Mention } from '../model/plan.ts';
import { buildTextTree, type Range, type TextNode } from './buildTextTree.ts';

/** A measure, a heading, or what was left out between them (its text is empty). */
export type Stretch = Pick<Measure, 'id' | 'rawStart' | 'rawEnd' | 'text'>;

/**
 * As `buildTextTree`, of a stretch as the source has it: offsets of the nodes count from its raw start, and
 * what was left out between two marked characters is marked with them.
 * @param quote in the text without what was left out, as the hits are
 */
export function buildSourceTree(
  stretch: Stretch,
  dropped: readonly DroppedRange[],
  mentions: readonly Mention[],
  quote: Range | null,
  hits: readonly Range[],
): TextNode[] {
  const { rawStart: base, rawEnd } = stretch;
  const offsets = buildRawOffsets(stretch, dropped);
  const toSource = ({ start, end }: Range): Range => ({
    start: offsets[start]! - base,
    end: offsets[end - 1]! + 1 - base,
  });
  const named = mentions.map((mention) => ({
    ...mention,
    start: mention.rawStart - base,
    end: mention.rawEnd - base,
  }));
  return buildTextTree(rawEnd - base, named, quote && toSource(quote), hits.map(toSource));
}
