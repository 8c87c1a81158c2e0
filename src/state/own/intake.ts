import type { AtlasStore } from '../createAtlasStore.ts';

/** A document that is about to be read. */
export interface Intake {
  /** What the reader has dropped or chosen; null where it is still to be chosen. */
  readonly file: File | null;
  /** A new plan, another text of the one that is open, or only what is known of that. */
  readonly purpose: 'open' | 'replace' | 'facts';
}

export function startIntake(store: AtlasStore, intake: Partial<Intake> = {}): void {
  store.setState({ intake: { file: null, purpose: 'open', ...intake } });
}

export function endIntake(store: AtlasStore): void {
  store.setState({ intake: null });
}
