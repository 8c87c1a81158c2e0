import type { Fact } from '../../model/park.ts';
import type { Span } from './parkText.ts';

/** A fact where it stands in the text of its measure, before its quote and its offsets in the source are known. */
export type FoundFact = Span & Pick<Fact, 'type' | 'value' | 'words' | 'certainty' | 'why' | 'amount'>;
