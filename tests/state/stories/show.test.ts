/** What scenes do to the store: captured, shown again, over the full screen and back. */
import { beforeEach, expect, test } from 'vitest';
import type { Project } from '../../../src/model/project.ts';
import { createAtlasStore, type AtlasStore } from '../../../src/state/createAtlasStore.ts';
import { setMode } from '../../../src/state/actions.ts';
import { captureScene } from '../../../src/state/stories/captureScene.ts';
import { showScene } from '../../../src/state/stories/showScene.ts';
import { endShow, frameAgain, startShow } from '../../../src/state/stories/startShow.ts';

let store: AtlasStore;
beforeEach(() => {
  store = createAtlasStore();
  store.setState(({ data }) => ({
    data: { ...data, projects: new Map([['g3', { id: 'g3' } as unknown as Project]]) },
  }));
});

const storyOf = (...scenes: ReturnType<typeof captureScene>[]) => ({
  id: 'my-1',
  title: '',
  scenes: scenes.map((scene, at) => ({ id: `s${at}`, title: '', note: '', ...scene })),
});

test('what was captured comes back: room, layers, choice, extent; theme, language and camera stay', () => {
  const { layers } = store.getState();
  store.setState({
    mode: 'corridors',
    border: ['皖', '苏'],
    layers: { ...layers, zones: false },
    selection: { project: 'g3', place: null, measure: null, at: null },
    bounds: [116.123456, 31, 119, 34],
    camera: { lon: 118, lat: 32, zoom: 7 },
  });
  setMode(store, 'present');
  expect(store.getState().room).toBe('corridors');
  const story = storyOf(captureScene(store.getState()));
  expect(story.scenes[0]!.address).not.toContain('c=');
  const other = { lon: 120, lat: 31, zoom: 9 };
  store.setState({ room: 'explore', border: null, layers, theme: 'dark', language: 'en', camera: other });
  showScene(store, story, 1);
  expect(store.getState()).toMatchObject({
    mode: 'present',
    room: 'corridors',
    border: ['皖', '苏'],
    layers: { zones: false },
    selection: { project: 'g3' },
    theme: 'dark',
    language: 'en',
    camera: other,
    scene: { story: 'my-1', number: 1, isShown: false },
    aim: { bounds: [116.1235, 31, 119, 34], chosen: 'g3' },
  });
});

test('a scene that is not there changes nothing', () => {
  const before = store.getState();
  showScene(store, storyOf(), 1);
  showScene(store, storyOf(captureScene(before)), 0);
  expect(store.getState()).toBe(before);
});

test('a scene without an extent has the map go to what it chooses, also a second time', () => {
  const story = storyOf({ address: '#v=1&p=g3', extent: null });
  showScene(store, story, 1);
  const { fits } = store.getState();
  showScene(store, story, 1);
  expect(store.getState()).toMatchObject({ aim: null, fits: fits + 1 });
});

test('over the full screen in the look for a projector, and back to the reader’s own, however often it ends', () => {
  store.setState({ theme: 'dark' });
  startShow(store);
  expect(store.getState().theme).toBe('dark');
  showScene(store, storyOf(captureScene(store.getState())), 1);
  startShow(store);
  startShow(store);
  expect(store.getState()).toMatchObject({ theme: 'projector', scene: { isShown: true } });
  endShow(store);
  endShow(store);
  expect(store.getState()).toMatchObject({ theme: 'dark', scene: { isShown: false } });
});

test('the next scene stays on the full screen', () => {
  const scene = captureScene(store.getState());
  const story = storyOf(scene, scene);
  showScene(store, story, 1);
  startShow(store);
  showScene(store, story, 2);
  expect(store.getState().scene).toEqual({ story: 'my-1', number: 2, isShown: true });
});

test('a view that a link has brought is not framed anew', () => {
  const before = store.getState();
  frameAgain(store);
  expect(store.getState()).toBe(before);
});
