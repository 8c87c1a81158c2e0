/** Stories that come with the atlas: all that they point at is there, and they quote only what the clause says. */
import { describe, expect, test } from 'vitest';
import { readStories } from '../../scripts/readData.ts';
import { farthest } from '../../src/map/cameraBounds.ts';
import type { KnownIds } from '../../src/state/addressParts.ts';
import { parseView } from '../../src/state/urlCodec.ts';
import { readPublicData } from '../readPublicData.ts';

const stories = readStories();
const { summaries: plans, projects, places, plans: texts } = readPublicData();
const known: KnownIds = {
  hasProject: (id) => projects.some((project) => project.id === id),
  hasPlace: (id) => places.some((place) => place.id === id),
  hasPlan: (id) => plans.some((plan) => plan.id === id),
};
const scenes = stories.flatMap((story) => story.scenes.map((scene) => ({ story: story.id, ...scene })));

test('there are three, each with scenes, under ids that an address can bear', () => {
  expect(stories).toHaveLength(3);
  for (const { id, title, scenes: own } of stories) {
    expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
    // Those of a reader begin so.
    expect(id).not.toMatch(/^my-/);
    expect(title).not.toBe('');
    expect(own.length).toBeGreaterThan(7);
    expect(new Set(own.map((scene) => scene.id)).size).toBe(own.length);
  }
});

describe.each(scenes)('$story $id $title', ({ address, extent, note }) => {
  const { view, unknown } = parseView(address, known);
  const { measure: id, project, at } = view.selection;
  const measure = texts.flatMap(({ measures }) => measures).find((one) => one.id === id);

  test('its address is understood whole, and names no camera', () => {
    expect(unknown).toEqual([]);
    expect(view.camera).toBeNull();
  });

  test('it says where to look', () => {
    // A comparison has no map.
    if (view.mode === 'compare') return;
    expect(extent ?? project).not.toBeNull();
    if (project) expect(projects.find((one) => one.id === project)!.precision).not.toBe('none');
    if (!extent) return;
    const [west, south, east, north] = farthest;
    expect(extent[0]).toBeGreaterThanOrEqual(west);
    expect(extent[1]).toBeGreaterThanOrEqual(south);
    expect(extent[2]).toBeLessThanOrEqual(east);
    expect(extent[3]).toBeLessThanOrEqual(north);
  });

  test('its clause is there, and says what the note quotes', () => {
    if (id === null) return;
    expect(measure).toBeDefined();
    const commitments = projects.find((one) => one.id === project)!.commitments;
    expect(commitments.some((one) => one.measure === id && one.rawStart === at)).toBe(true);
    const quotes = [...note.matchAll(/「([^」]+)」/g)].map(([, quote]) => quote!);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(measure!.textHans).toContain(quote);
  });
});
