import type { Decision } from '../../model/review.ts';
import type { AtlasStore } from '../createAtlasStore.ts';
import type { OwnReview, OwnState } from './ownState.ts';
import { rejoinOrphans } from './rejoinOrphans.ts';
import { setOwn } from './setOwn.ts';

/** Opens a plan in the place of the one that was open. */
export function openOwn(store: AtlasStore, review: OwnReview, skipped: readonly number[] = []): void {
  const own: OwnState = {
    review,
    pressed: null,
    isPressing: false,
    problem: null,
    past: [],
    future: [],
    isKept: true,
    skipped,
  };
  setOwn(store, own);
}

/** Closes the reader's plan: what it brought is gone from the map and from what is chosen. */
export function closeOwn(store: AtlasStore): void {
  setOwn(store, null);
  store.setState(({ mode, room }) => ({
    ...(mode === 'review' ? { mode: 'explore' } : {}),
    ...(room === 'review' ? { room: 'explore' } : {}),
  }));
}

/** Other facts of the plan, or another text of it: decisions stay with their sentences. */
export function changeOwn(store: AtlasStore, change: Partial<Pick<OwnReview, 'plan' | 'source'>>): void {
  store.setState(({ own }) => {
    if (!own) return {};
    const isText = change.source !== undefined && change.source.text !== own.review.source.text;
    if (!isText) return { own: { ...own, review: { ...own.review, ...change } } };
    // What was taken back rests on the text as it was. A sentence that was gone may be there again, word for word: the
    // press judges all decisions anew, those that were put aside too.
    const review = { ...own.review, ...change, ...rejoinOrphans(own.review) };
    return { own: { ...own, past: [], future: [], review } };
  });
}

/** What the same plan has come to on another page of the browser, as one step. */
export function takeOver(store: AtlasStore, { plan, decisions, orphans }: OwnReview): void {
  store.setState(({ own }) =>
    own
      ? {
          own: {
            ...own,
            review: { ...own.review, plan, decisions, orphans },
            past: [...own.past, own.review.decisions],
            future: [],
            isKept: true,
          },
        }
      : {},
  );
}

/** Decides on one proposal, in the place of what was decided on it before; null takes that back. */
export function decide(store: AtlasStore, id: string, decision: Decision | null): void {
  step(store, (decisions) => [...decisions.filter((one) => one.id !== id), ...(decision ? [decision] : [])]);
}

/** Decides on several proposals in one step. */
export function decideAll(store: AtlasStore, given: readonly Decision[]): void {
  const ids = new Set(given.map(({ id }) => id));
  step(store, (decisions) => [...decisions.filter(({ id }) => !ids.has(id)), ...given]);
}

/** An orphan that the reader has seen is put away. */
export function dropOrphan(store: AtlasStore, orphan: Decision): void {
  store.setState(({ own }) =>
    own
      ? {
          own: {
            ...own,
            review: { ...own.review, orphans: own.review.orphans.filter((one) => one !== orphan) },
          },
        }
      : {},
  );
}

/** Takes the last step back. */
export function undo(store: AtlasStore): void {
  walk(store, 'past', 'future');
}

/** Takes a step that was taken back once more. */
export function redo(store: AtlasStore): void {
  walk(store, 'future', 'past');
}

function step(store: AtlasStore, change: (decisions: readonly Decision[]) => readonly Decision[]): void {
  store.setState(({ own }) => {
    if (!own) return {};
    const { decisions } = own.review;
    return {
      own: {
        ...own,
        review: { ...own.review, decisions: change(decisions) },
        past: [...own.past, decisions],
        future: [],
      },
    };
  });
}

function walk(store: AtlasStore, from: 'past' | 'future', to: 'past' | 'future'): void {
  store.setState(({ own }) => {
    const decisions = own?.[from].at(-1);
    if (!own || !decisions) return {};
    return {
      own: {
        ...own,
        review: { ...own.review, decisions },
        [from]: own[from].slice(0, -1),
        [to]: [...own[to], own.review.decisions],
      },
    };
  });
}
