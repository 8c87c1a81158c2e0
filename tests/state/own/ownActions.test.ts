/** A review in the store: steps back and forth, what is chosen, what is kept. */
import { beforeEach, expect, test, vi } from 'vitest';
import { openMeasure, selectProject, setMode } from '../../../src/state/actions.ts';
import { emptyData } from '../../../src/state/atlasData.ts';
import { createAtlasStore, type AtlasStore } from '../../../src/state/createAtlasStore.ts';
import {
  changeOwn,
  closeOwn,
  decide,
  decideAll,
  openOwn,
  redo,
  undo,
} from '../../../src/state/own/ownActions.ts';
import { runPress } from '../../../src/state/own/runPress.ts';
import { withData } from '../../../src/state/withData.ts';
import { sampleOverlay, samplePlan, samplePress, sampleReject } from './sampleOwn.ts';

let store: AtlasStore;
const own = () => store.getState().own!;
const ids = () => own().review.decisions.map(({ id }) => id);

beforeEach(() => {
  store = createAtlasStore();
  store.setState((state) =>
    withData(state, {
      bundled: {
        ...emptyData,
        plans: [{ ...samplePlan, id: 'anhui-2021', measureCount: 1, territory: null }],
      },
    }),
  );
  openOwn(store, {
    plan: samplePlan,
    source: { name: 'a.txt', format: 'text', sha256: '', text: '甲' },
    decisions: [],
    orphans: [],
  });
});

test('each decision is a step; one of many names is one step; a new step ends what could be redone', () => {
  decide(store, 'new-1', sampleReject('new-1'));
  decideAll(store, [sampleReject('new-2'), sampleReject('new-3')]);
  expect(ids()).toEqual(['new-1', 'new-2', 'new-3']);
  undo(store);
  expect(ids()).toEqual(['new-1']);
  undo(store);
  undo(store);
  expect(ids()).toEqual([]);
  redo(store);
  redo(store);
  expect(ids()).toEqual(['new-1', 'new-2', 'new-3']);
  undo(store);
  decide(store, 'new-4', sampleReject('new-4'));
  redo(store);
  expect(ids()).toEqual(['new-1', 'new-4']);
});

test('a decision takes the place of an earlier one of the same name; null takes it back', () => {
  decide(store, 'new-1', sampleReject('new-1', '甲'));
  decide(store, 'new-1', sampleReject('new-1', '乙'));
  expect(own().review.decisions).toEqual([sampleReject('new-1', '乙')]);
  decide(store, 'new-1', null);
  expect(ids()).toEqual([]);
  undo(store);
  expect(own().review.decisions).toEqual([sampleReject('new-1', '乙')]);
});

test('another text ends the steps: they rest on the text as it was; other facts do not', () => {
  decide(store, 'new-1', sampleReject('new-1'));
  changeOwn(store, { plan: { ...samplePlan, title: '乙' } });
  expect(own().past).toHaveLength(1);
  changeOwn(store, { source: { ...own().review.source, text: '乙' } });
  expect(own().past).toEqual([]);
  expect(ids()).toEqual(['new-1']);
});

test('another text calls back what was put aside, unless it was decided otherwise since', () => {
  const aside = [sampleReject('new-1'), sampleReject('new-2', '甲')];
  store.setState((state) => ({ own: { ...own(), review: { ...state.own!.review, orphans: aside } } }));
  decide(store, 'new-2', sampleReject('new-2', '乙'));
  changeOwn(store, { source: { ...own().review.source, text: '乙' } });
  expect(own().review.decisions).toEqual([sampleReject('new-2', '乙'), sampleReject('new-1')]);
  expect(own().review.orphans).toEqual([sampleReject('new-2', '甲')]);
});

test('sentences of one decision that were parted by another text are joined again', () => {
  const { anchors, ...decided } = sampleReject('new-1');
  const lost = { ...anchors[0]!, quote: '谋划new-1' };
  decide(store, 'new-1', { ...decided, anchors });
  store.setState(({ own: now }) => ({
    own: { ...now!, review: { ...now!.review, orphans: [{ ...decided, anchors: [lost] }] } },
  }));
  changeOwn(store, { source: { ...own().review.source, text: '乙' } });
  expect(own().review.decisions).toEqual([{ ...decided, anchors: [...anchors, lost] }]);
  expect(own().review.orphans).toEqual([]);
});

test('the press runs for each change, and only the last counts while it runs', async () => {
  const asked: string[][] = [];
  const answers: (() => void)[] = [];
  const stop = runPress(store, {
    press: ({ decisions }) =>
      new Promise((resolve) => {
        asked.push(decisions.map(({ id }) => id));
        answers.push(() => resolve(samplePress({ decisions })));
      }),
  });
  decide(store, 'new-1', sampleReject('new-1'));
  decide(store, 'new-2', sampleReject('new-2'));
  expect(asked).toEqual([[]]);
  answers[0]!();
  await vi.waitFor(() => expect(asked).toEqual([[], ['new-1', 'new-2']]));
  expect(own().isPressing).toBe(true);
  expect(ids()).toEqual(['new-1', 'new-2']);
  answers[1]!();
  await vi.waitFor(() => expect(own().isPressing).toBe(false));
  expect(asked).toHaveLength(2);
  stop();
});

test('what the text no longer holds is put aside once, and the press does not run again for it', async () => {
  let runs = 0;
  const lost = sampleReject('new-1');
  decide(store, 'new-1', lost);
  const stop = runPress(store, {
    press: async () => {
      runs += 1;
      return samplePress({ decisions: [], orphans: [lost] });
    },
  });
  await vi.waitFor(() => expect(own().review.orphans).toEqual([lost]));
  await Promise.resolve();
  expect(own().review.decisions).toEqual([]);
  expect(runs).toBe(1);
  stop();
});

test('a press that fails says so, and nothing is lost', async () => {
  decide(store, 'new-1', sampleReject('new-1'));
  const stop = runPress(store, {
    press: () => Promise.reject(new Error('press.json missing')),
  });
  await vi.waitFor(() => expect(own().problem).toBe('press.json missing'));
  expect(ids()).toEqual(['new-1']);
  expect(own().isPressing).toBe(false);
  stop();
});

test('a closed plan is gone from the data, and from what is chosen', async () => {
  const stop = runPress(store, { press: async () => samplePress({}) });
  await vi.waitFor(() => expect(store.getState().data.projects.has('new-1')).toBe(true));
  setMode(store, 'review');
  selectProject(store, 'new-1');
  openMeasure(store, `${samplePlan.id}:1`);
  store.setState({ split: ['anhui-2021', samplePlan.id] });
  expect(store.getState().data.plans.map(({ id }) => id)).toEqual(['anhui-2021', samplePlan.id]);
  closeOwn(store);
  const { data, selection, plan, split, mode } = store.getState();
  expect(data.plans.map(({ id }) => id)).toEqual(['anhui-2021']);
  expect(data.projects.has('new-1')).toBe(false);
  expect(selection).toEqual({ project: null, place: null, measure: null, at: null });
  expect([plan, split, mode]).toEqual([null, null, 'explore']);
  stop();
});

test('what is loaded later is joined when it comes', async () => {
  const stop = runPress(store, { press: async () => samplePress({}) });
  await vi.waitFor(() => expect(own().pressed).not.toBeNull());
  expect(store.getState().data.layers.railways).toBeUndefined();
  expect(store.getState().data.report).toBeNull();
  store.setState((state) =>
    withData(state, {
      bundled: {
        ...state.bundled,
        layers: { railways: { type: 'FeatureCollection', features: [] } },
        report: { plans: {}, unresolved: [] },
      },
    }),
  );
  const { data } = store.getState();
  expect(data.layers.railways!.features.map(({ id }) => id)).toEqual(['new-1']);
  expect(data.report).toBe(sampleOverlay.report);
  // What did not change is the same, so that no map draws it again.
  store.setState((state) => withData(state, { bundled: { ...state.bundled, sources: [] } }));
  expect(store.getState().data.layers.railways).toBe(data.layers.railways);
  expect(store.getState().data.projects).toBe(data.projects);
  stop();
});
