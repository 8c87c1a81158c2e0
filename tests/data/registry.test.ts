/** The authored data: what no schema can say, and what a rebuild would carry onto the map unseen. */
import { describe, expect, test } from 'vitest';
import { readPlaces, readPlans, readProjects } from '../../scripts/readData.ts';
import { matchKey } from '../../src/mentions/matchKey.ts';
import type { PlaceEntry, ProjectEntry } from '../../src/model/registry.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { readPublicData } from '../readPublicData.ts';

const projects: readonly ProjectEntry[] = deepFreeze(readProjects());
const places: readonly PlaceEntry[] = deepFreeze(readPlaces());
const placeById = new Map(places.map((place) => [place.id, place]));

const namesOf = ({ name, aliases }: { name: string; aliases: readonly string[] }): string[] => [
  ...new Set([name, ...aliases].map(matchKey)),
];
/** Judged wordings; those of one plan alone only for that plan. */
const judgedOf = ({ judged }: ProjectEntry, plan?: string): string[] =>
  (judged ?? [])
    .filter((entry) => plan === undefined || (entry.plan ?? plan) === plan)
    .map(({ alias }) => matchKey(alias));

/** Every name with the ids that bear it, where that is more than one. */
function shared(named: readonly { id: string; names: readonly string[] }[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { id, names } of named)
    for (const name of new Set(names)) owners.set(name, [...(owners.get(name) ?? []), id]);
  return [...owners].filter(([, ids]) => ids.length > 1).map(([name, ids]) => `${name}: ${ids.join(', ')}`);
}

describe('names', () => {
  const planIds = readPlans().map(({ record }) => record.id);

  test.each(planIds)('in %s a name or alias belongs to one project only', (plan) => {
    expect(
      shared(
        projects.map((project) => ({
          id: project.id,
          names: [...namesOf(project), ...judgedOf(project, plan)],
        })),
      ),
    ).toEqual([]);
  });

  test('a wording that is judged for one plan names a bundled plan', () => {
    const named = projects.flatMap(({ judged }) => (judged ?? []).flatMap(({ plan }) => plan ?? []));
    expect(named.filter((plan) => !planIds.includes(plan))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  /** Names that a place and a project share on purpose, and why. */
  const placeAndProject: Record<string, string> = {};

  test('no project bears the name of a place, unless a reason is given', () => {
    const known = new Set(places.flatMap(namesOf));
    const wrong = projects
      .flatMap((project) => [...namesOf(project), ...judgedOf(project)])
      .filter((name) => known.has(name));
    expect(wrong.filter((name) => !(name in placeAndProject))).toEqual([]);
    expect(Object.keys(placeAndProject).filter((name) => !wrong.includes(name))).toEqual([]);
  });

  /** Names that two places share, and why that misleads nobody. */
  const twoPlaces: Record<string, string> = {
    '鼓楼区: gulou, gulou-xuzhou': 'districts of 南京 and 徐州; no bundled plan writes the name',
  };

  test('a name belongs to one place only, unless a reason is given', () => {
    expect(shared(places.map((place) => ({ id: place.id, names: namesOf(place) })))).toEqual(
      Object.keys(twoPlaces),
    );
  });

  test('names are of two characters at least, without blanks at their ends', () => {
    const all = [...projects, ...places].flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((one) => ({ id, one })),
    );
    expect(all.filter(({ one }) => one.trim() !== one || one.length < 2)).toEqual([]);
  });

  test('ids stand once over projects and places', () => {
    const ids = [...projects, ...places].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('codes of places stand once, and a county’s begins like its city’s', () => {
    const codes = places.flatMap(({ code }) => code ?? []);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    const strangers = places.filter(({ level, code, parents }) => {
      const city = placeById.get(parents[0] ?? '')?.code;
      if (level !== 'county' || !code || !city) return false;
      // A municipality is its own province: 310000 and 310101.
      return !code.startsWith(city.replace(/(?:00)+$/, ''));
    });
    expect(strangers.map(({ id }) => id)).toEqual([]);
  });
});

/** Every text that says how something is known; readers see them. */
function remarksOf(entry: ProjectEntry | PlaceEntry): string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && ['source', 'sources', 'reason', 'why', 'note'].includes(key))
      found.push(value);
    else if (Array.isArray(value)) for (const one of value) visit(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) visit(one, name);
  };
  visit(entry, '');
  return found;
}
const remarks = [...projects, ...places].flatMap((entry) =>
  remarksOf(entry).map((text) => ({ id: entry.id, text })),
);

describe('sources', () => {
  test('each project and each place says how it is known', () => {
    expect(remarks.length).toBeGreaterThan(projects.length + places.length);
    expect(remarks.filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(projects.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
    expect(projects.filter(({ built }) => built.source.trim() === '').map(({ id }) => id)).toEqual([]);
  });

  test('what rests on general knowledge says so in words fit for a project card', () => {
    expect(remarks.filter(({ text }) => /记忆|印象/.test(text))).toEqual([]);
    expect(remarks.filter(({ text }) => text.includes('未经独立核对')).length).toBeGreaterThan(100);
  });

  test('in Chinese: Latin letters only in names of things', () => {
    const english = remarks.filter(
      ({ text }) => !/[\u4e00-\u9fff]/.test(text) || /(?:\b[a-z]{2,}\b[ ,.]+){2}/.test(text),
    );
    expect(english.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  test('no remark of a tool or about making the data, no source that must not be used', () => {
    const words = /\bAI\b|大模型|语言模型|TODO|FIXME|XXX|待补|OpenStreetMap|\bOSM\b|高德|百度|腾讯|天地图/i;
    expect(remarks.filter(({ text }) => words.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual(
      [],
    );
  });
});

describe('sites', () => {
  test('partners, hosts and waypoints name places that are there', () => {
    const named = projects.flatMap(({ id, partners, site }) => {
      const own = partners.flatMap(({ place }) => place ?? []);
      if (site.type === 'host') own.push(site.place);
      if (site.type === 'between' || site.type === 'areas') own.push(...site.places);
      if (site.type === 'line')
        for (const waypoint of 'parts' in site ? site.parts.flat() : site.waypoints)
          if ('place' in waypoint) own.push(waypoint.place);
      return own.map((place) => ({ id, place }));
    });
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter(({ place }) => !placeById.has(place))).toEqual([]);
  });

  test('a partner is called by a name of its place', () => {
    const wrong = projects.flatMap(({ id, partners }) =>
      partners
        .filter(({ name, place }) => {
          const known = place ? placeById.get(place) : undefined;
          return (
            name.trim() === '' ||
            (known && !namesOf(known).some((one) => matchKey(name).includes(one.replace(/[市县区]$/, ''))))
          );
        })
        .map(({ name, place }) => `${id}: ${name} is not ${place}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a host is a county or a town, never a city or a province', () => {
    const wrong = projects.filter(
      ({ site }) => site.type === 'host' && !['county', 'town'].includes(placeById.get(site.place)!.level),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('areas are whole prefectures; a band joins two places or more', () => {
    for (const { id, site } of projects) {
      if (site.type === 'areas')
        for (const place of site.places) expect(placeById.get(place)!.level, id).toBe('city');
      if (site.type === 'between') expect(new Set(site.places).size, id).toBeGreaterThan(1);
    }
  });

  test('energy and water works are drawn on a grid of 0.1° and claim no more than D', () => {
    const { features } = readPublicData().layers.find(({ id }) => id === 'utilities')!;
    const drawn = features.filter(({ geometry }) => geometry.type === 'Point');
    const fine = drawn.filter(({ id, geometry, properties }) => {
      const { site } = projects.find((project) => project.id === id)!;
      const { coordinates } = geometry as { coordinates: number[] };
      const isOnGrid = coordinates.every((value) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-6);
      return properties.precision !== 'D' || (site.type === 'point' && !isOnGrid);
    });
    expect(drawn.length).toBeGreaterThan(0);
    expect(fine.map(({ id }) => id)).toEqual([]);
  });
});
