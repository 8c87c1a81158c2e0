/** The address carries the view; what it does not understand is named, and it never throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideSorts, findingRules } from '../../src/model/compareRules.ts';
import { parkColumns } from '../../src/analysis/parks/parkTypes.ts';
import { parkPages } from '../../src/state/parkQuery.ts';
import { themeIds } from '../../src/layers/themes.ts';
import { noFilters } from '../../src/model/filters.ts';
import { kinds, layerIds, type LayerId } from '../../src/model/kinds.ts';
import { languages } from '../../src/model/languages.ts';
import { provinces, statusClasses } from '../../src/model/status.ts';
import {
  modes,
  pages,
  readings,
  rooms,
  sheets,
  type Selection,
  type View,
} from '../../src/state/atlasState.ts';
import { restingView } from '../../src/state/restingView.ts';
import type { KnownIds } from '../../src/state/addressParts.ts';
import { parseView, stringifyView } from '../../src/state/urlCodec.ts';
import { check } from '../check.ts';
import { deepFreeze } from '../deepFreeze.ts';

const projects = ['hefei-xinyi-railway', 'g3'];
const places = ['hefei', 'suzhou-ah'];
const plans = ['suzhou-2021', 'hefei-2020'];
const known: KnownIds = {
  hasProject: (id) => projects.includes(id),
  hasPlace: (id) => places.includes(id),
  hasPlan: (id) => plans.includes(id),
};
const none: Selection = { project: null, place: null, measure: null, at: null };
const allOff = Object.fromEntries(layerIds.map((id) => [id, false])) as Record<LayerId, boolean>;

const rounded = (min: number, max: number, digits: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(digits)));
const layers = fc.subarray([...layerIds]).map((on) => ({
  ...allOff,
  ...Object.fromEntries(on.map((id) => [id, true])),
}));
const camera = fc.option(
  fc.record({ lon: rounded(112, 125, 3), lat: rounded(25, 38.5, 3), zoom: rounded(3, 14, 2) }),
);
const measure = fc
  .tuple(fc.constantFrom(...plans), fc.constantFrom('14', 'box-9', '3-2-1', '0', '2-0'))
  .map(([plan, key]) => `${plan}:${key}`);
const chosen = fc.oneof(
  fc.record({ project: fc.constantFrom(...projects), place: fc.constant(null), measure: fc.option(measure) }),
  fc.record({ project: fc.constant(null), place: fc.constantFrom(...places), measure: fc.option(measure) }),
  fc.record({ project: fc.constant(null), place: fc.constant(null), measure: fc.option(measure) }),
);
/** Words are meant in a measure; without one they are nowhere. */
const selection: fc.Arbitrary<Selection> = fc
  .tuple(chosen, fc.option(fc.nat(40_000)))
  .map(([one, at]) => ({ ...one, at: one.measure ? at : null }));
const filters = fc.record({
  statusClasses: fc.subarray([...statusClasses]),
  plans: fc.subarray(plans),
  provinces: fc.subarray([...provinces]),
  kinds: fc.subarray([...kinds]),
  horizons: fc.subarray([0, 2023, 2025]),
});
const opacities = fc.dictionary(
  fc.constantFrom(...layerIds),
  fc.integer({ min: 10, max: 99 }).map((percent) => percent / 100),
) as fc.Arbitrary<View['opacities']>;
/** A measure that is open is one of the open plan. */
const view: fc.Arbitrary<View> = fc
  .record({
    mode: fc.constantFrom(...modes),
    layers,
    camera,
    selection,
    plan: fc.option(fc.constantFrom(...plans)),
    reading: fc.constantFrom(...readings),
    page: fc.option(fc.constantFrom(...pages)),
    theme: fc.constantFrom(...themeIds),
    filters,
    opacities,
    isBasemapOn: fc.boolean(),
    list: fc.option(fc.constantFrom(...layerIds)),
    unit: fc.option(fc.constantFrom('市交通运输局', '省發展改革委', 'a=b&c#d 100%')),
    split: fc.option(fc.constantFrom([plans[0]!, plans[1]!] as const, [plans[1]!, plans[0]!] as const)),
    language: fc.constantFrom(...languages),
    side: fc.option(fc.constantFrom(...provinces)),
    border: fc.option(fc.constantFrom(['皖', '苏'] as const, ['苏', '沪'] as const)),
    corridor: fc.option(
      fc.oneof(
        fc.record({
          lines: fc.subarray(projects, { minLength: 1 }),
          between: fc.constant(null),
          withinKm: fc.integer({ min: 1, max: 100 }),
        }),
        fc.record({
          lines: fc.constant([]),
          between: fc.constant(['hefei', 'suzhou-ah'] as const),
          withinKm: fc.integer({ min: 1, max: 100 }),
        }),
      ),
    ),
    sheet: fc.constantFrom(...sheets),
    asked: fc.record({
      finding: fc.option(
        fc.constantFrom('oneSided.g3.hefei-2020.suzhou-2021', 'bodyBox.hefei-xinyi-railway.hefei-2020.name'),
      ),
      rule: fc.option(fc.constantFrom(...findingRules)),
      isAll: fc.boolean(),
      text: fc.constantFrom('', '合新 高铁', '100%_all_t-&#='),
    }),
    beside: fc
      .record({
        ours: fc.option(fc.constantFrom(...plans)),
        older: fc.option(fc.constantFrom(...plans)),
        sort: fc.option(fc.constantFrom(...besideSorts)),
      })
      .filter(({ ours, older }) => ours === null || ours !== older),
    parkPage: fc.constantFrom(...parkPages),
    room: fc.constantFrom(...rooms),
    scene: fc.option(
      fc.record({
        story: fc.constantFrom('new-bian-river', 'my-0a1b2c3d'),
        number: fc.nat(999),
        isShown: fc.boolean(),
      }),
    ),
    sharedStory: fc.option(fc.constantFrom('q1YqSy0qzszPU7JSMjQyNjE1U9IBAA', 'a-_')),
    parks: fc.record({
      filters: fc.record({
        partnerProvince: fc.subarray(['沪', '苏', 'elsewhere', 'not-stated']),
        partnerCity: fc.subarray(['hefei', '韩国', 'G60~a.b%']),
        hostPrefecture: fc.subarray(['suzhou-ah', 'not-stated']),
        industry: fc.subarray(['biomedicine', 'new-energy']),
        statusClass: fc.subarray(['planned', 'promote']),
        plan: fc.subarray(plans),
        instrument: fc.subarray(['enclave']),
      }),
      text: fc.constantFrom('', '产业园', '100%~t-a.b&#='),
      sort: fc.option(fc.record({ column: fc.constantFrom(...parkColumns), descending: fc.boolean() })),
      from: fc.option(
        fc.oneof(
          fc.record({ place: fc.constantFrom(...places) }),
          fc.record({ lon: rounded(112, 125, 4), lat: rounded(25, 38.5, 4) }),
        ),
      ),
      withinKm: fc.option(fc.integer({ min: 1, max: 300 })),
      compared: fc.subarray(projects),
      hasArcs: fc.boolean(),
    }),
  })
  .map((made) => ({
    ...made,
    plan: made.selection.measure?.split(':')[0] ?? made.plan,
    // Beside the scenes alone there is another room.
    room: made.mode === 'present' ? made.room : 'explore',
  }));

describe('a view survives its address', () => {
  test('for every view', () => {
    check(
      fc.property(view, (given) => {
        const { view: back, unknown } = parseView(stringifyView(deepFreeze(given)), known);
        expect(unknown).toEqual([]);
        expect(back).toEqual(given);
      }),
      500,
    );
  });

  test('through a browser, which may encode it', () => {
    check(
      fc.property(view, (given) => {
        const { hash } = new URL(`https://atlas.test/${stringifyView(given)}`);
        expect(parseView(hash, known)).toEqual(parseView(stringifyView(given), known));
      }),
    );
  });

  test('the address is short, and reads as written', () => {
    const given: View = {
      ...restingView,
      layers: { ...allOff, cities: true, zones: true },
      camera: { lon: 118.5, lat: 32.6, zoom: 6.2 },
      selection: { ...none, project: 'g3', measure: 'suzhou-2021:34' },
      plan: 'suzhou-2021',
    };
    expect(stringifyView(given)).toBe('#v=1&c=118.500,32.600,6.20&l=cities.zones&p=g3&m=suzhou-2021:34');
    const words = { ...given, selection: { ...given.selection, at: 5120 }, reading: 'received' as const };
    expect(stringifyView(words)).toBe(`${stringifyView(given)}&q=5120&x=received`);
    const asked = { ...noFilters, statusClasses: ['planned' as const], provinces: ['皖' as const] };
    expect(stringifyView({ ...given, theme: 'dark', filters: asked, opacities: { zones: 0.4 } })).toBe(
      '#v=1&c=118.500,32.600,6.20&l=cities.zones&p=g3&m=suzhou-2021:34&t=dark&f=s-planned_r-ah&o=zones:40',
    );
  });
});

describe('what is not understood is named', () => {
  test.each([
    ['another version', 'v=2'],
    ['an unknown key', 'x=1'],
    ['no key', 'hello'],
    ['a camera far away', 'c=0.000,0.000,5.00'],
    ['a camera too near', 'c=118.000,32.000,22.00'],
    ['half a camera', 'c=118.000,32.000'],
    ['no camera', 'c=a,b,c'],
    ['a camera without its numbers', 'c=,,'],
    ['an unknown layer', 'l=cities.roads'],
    ['an unknown project', 'p=hyperloop'],
    ['an unknown place', 'g=atlantis'],
    ['a measure of an unknown plan', 'm=paris-2024:1'],
    ['a measure without its number', 'm=suzhou-2021'],
    ['a measure with an empty number', 'm=suzhou-2021:'],
    ['an unknown plan', 'd=paris-2024'],
    ['an unknown reading', 'x=loud'],
    ['no number of words', 'q=-1'],
    ['an unknown page', 'w=paris'],
    ['a list of no layer', 'n=roads'],
    ['an unknown theme', 't=neon'],
    ['an unknown language', 'i=la'],
    ['a unit without a name', 'u='],
    ['a strength of nothing', 'o=zones:0'],
    ['a strength of an unknown layer', 'o=roads:40'],
    ['a filter of an unknown sort', 'f=x-1'],
    ['a filter by an unknown stage', 'f=s-finished'],
    ['a filter without values', 'f=s-'],
    ['a broken horizon', 'f=h-soon'],
    ['a split of one plan', 's=suzhou-2021'],
    ['a split of a plan with itself', 's=suzhou-2021.suzhou-2021'],
    ['a split with an unknown plan', 's=suzhou-2021.paris-2024'],
    ['a broken escape', 'p=%E0%A4%A'],
    ['a name from the prototype', 'l=constructor'],
    ['a key from the prototype', 'constructor=1'],
    ['an unknown mode', 'k=paris'],
    ['a side that is no province', 'y=tx'],
    ['a border of one province', 'e=ah'],
    ['a border of a province with itself', 'e=ah.ah'],
    ['a corridor of nothing', 'r=~20'],
    ['a corridor of an unknown line', 'r=hyperloop~20'],
    ['a corridor of one line twice', 'r=g3.g3~20'],
    ['a corridor between a place and itself', 'r=hefei..hefei~20'],
    ['a corridor without its width', 'r=g3'],
    ['a corridor too wide', 'r=g3~500'],
    ['an unknown sheet', 'h=ranking'],
    ['a plan beside itself', 'ho=hefei-2020.hefei-2020'],
    ['a plan that is not there beside another', 'ho=hefei-2020.nanjing-2020'],
    ['an unknown group beside an older plan', 'ho=..gone'],
    ['a finding of an unknown rule', 'a=guilt.g3.hefei-2020'],
    ['a finding of an unknown project', 'a=stage.hyperloop.hefei-2020'],
    ['a finding without plans', 'a=stage.g3'],
    ['an unknown rule', 'z=r-guilt'],
    ['an empty question', 'z='],
  ])('%s', (_, part) => {
    const { view: read, unknown } = parseView(`#v=1&${part}&d=suzhou-2021`, known);
    expect(unknown).toEqual([part]);
    expect(read).toEqual({ ...restingView, plan: 'suzhou-2021' });
  });

  test('nothing at all is a view like any other', () => {
    for (const hash of ['', '#', '#&&'])
      expect(parseView(hash, known)).toEqual({ view: restingView, unknown: [] });
  });

  test('of filters, what is known stays', () => {
    const { view: read, unknown } = parseView('#f=s-planned.finished_k-data_centre', known);
    expect(read.filters).toEqual({ ...noFilters, statusClasses: ['planned'], kinds: ['data_centre'] });
    expect(unknown).toEqual(['f=s-planned.finished']);
  });

  test('project and place exclude each other: the last one stands', () => {
    expect(parseView('#p=g3&g=hefei', known).view.selection).toEqual({ ...none, place: 'hefei' });
    expect(parseView('#g=hefei&p=g3', known).view.selection).toEqual({ ...none, project: 'g3' });
  });

  test('words without a measure are nowhere', () => {
    expect(parseView('#q=12&p=g3', known).view.selection).toEqual({ ...none, project: 'g3' });
  });

  test('no layer on is a choice, and is kept', () => {
    expect(parseView('#l=', known).view.layers).toEqual(allOff);
  });
});

describe('it never throws', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('v', 'c', 'l', 'p', 'g', 'm', 'd', 't', 'f', 'o', '%'), fc.string())
      .map((pair) => pair.join('=')),
    fc.constantFrom('c=1e999,1,1', 'c=118,32,NaN', 'm=:', 'm=::', 'l=.', '%', '=', '==', '&', '__proto__=1'),
  );

  test('and names every part, or takes it', () => {
    check(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const hash = `#${parts.join('&')}`;
        const { view: read, unknown } = parseView(hash, known);
        // A filter that is partly understood is named by its part.
        for (const one of unknown) expect(hash).toContain(one.replace(/^f=/, ''));
        const { project, place, measure: open } = read.selection;
        expect(project === null || projects.includes(project)).toBe(true);
        expect(place === null || places.includes(place)).toBe(true);
        expect(open === null || plans.includes(open.split(':')[0]!)).toBe(true);
      }),
      1000,
    );
  });
});
