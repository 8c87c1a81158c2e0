import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInventory, readSiteRules } from '../../scripts/readData.ts';
import { readPressInput } from '../../scripts/readPressInput.ts';
import { siteFile, type SiteKind } from '../../src/model/site.ts';
import { buildSites } from '../../src/press/buildSites.ts';
import { distanceKm } from '../../src/projects/geodesy.ts';
import { readPublicData } from '../readPublicData.ts';

const input = readPressInput();
const rules = readSiteRules();
const { asOf, sites, conflicts } = buildSites(input, readInventory(), rules);
const entries = new Map(input.projects.map((entry) => [entry.id, entry]));
const find = (kind: SiteKind, name: string) => sites.filter((one) => one.kind === kind && one.name === name);

describe('sites that distances are measured from', () => {
  test('are those of the committed file', () => {
    const file = siteFile.parse(JSON.parse(readFileSync('public/data/sites.json', 'utf8')));
    expect(file).toEqual({ asOf, sites });
  });

  test('the only namings of one name that are kept apart are two interchanges each of two places', () => {
    expect(conflicts.map(({ name, km }) => `${name} ${Math.round(km)}`)).toEqual([
      '界首互通 379',
      '江山互通 466',
    ]);
  });

  test('stand once each: none of a kind and name has another within 3 km', () => {
    for (const a of sites)
      for (const b of find(a.kind, a.name))
        if (a !== b) expect(distanceKm([a.lon, a.lat], [b.lon, b.lat])).toBeGreaterThan(3);
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  test('operate only by the words of the registry', () => {
    for (const { name, operating, project } of sites) {
      const { built } = entries.get(project!)!;
      const opened = rules.opened.find((one) => one.project === project);
      const stands = built.before || (opened !== undefined && (opened.sites?.includes(name) ?? true));
      expect([name, operating]).toEqual([name, stands]);
    }
  });

  test('what was opened after the plans is so by the words of its entry, and each rule is needed', () => {
    for (const { project, quote, sites: own = [], month } of rules.opened) {
      const { before, source } = entries.get(project)!.built;
      expect([project, before]).toEqual([project, false]);
      expect(source).toContain(quote);
      if (month) expect(quote).toContain(`${month.slice(0, 4)}年`);
      for (const name of own)
        expect(sites.some((one) => one.project === project && one.name === name)).toBe(true);
    }
  });

  test('a station whose own entry says that it is being built does not open with a line that passes it', () => {
    expect(find('station', '合肥西站')).toMatchObject([
      { operating: false, project: 'hefei-west-station-new' },
    ]);
    expect(find('station', '南京北站')).toMatchObject([{ operating: false }]);
  });

  test('also where the line has its station elsewhere', () => {
    const projects = input.projects.map((entry) =>
      entry.id === 'hefei-west-station-new' && entry.site.type === 'point'
        ? { ...entry, site: { ...entry.site, lat: entry.site.lat + 0.1 } }
        : entry,
    );
    const moved = buildSites({ ...input, projects }, readInventory(), rules);
    expect(moved.sites.filter(({ name }) => name === '合肥西站')).toMatchObject([{ operating: false }]);
    expect(moved.conflicts.some(({ name }) => name === '合肥西站')).toBe(true);
  });

  test('one station of several lines is one, where it is known best', () => {
    expect(find('station', '合肥南站')).toHaveLength(1);
    expect(find('station', '上海虹桥站')).toMatchObject([{ operating: true, passenger: true }]);
    expect(find('interchange', '峭岐枢纽')).toMatchObject([{ junction: true, operating: true }]);
  });

  test('no station of unknown service, no service area, no metro station', () => {
    for (const name of ['赣榆北站', '灌云东站', '仙林站', '归仁站', '桃花店站', '八斗站', '固镇路站'])
      expect(find('station', name)).toEqual([]);
    expect(sites.filter(({ name }) => /服务区/.test(name))).toEqual([]);
    for (const one of sites)
      if (one.kind === 'station') expect([one.name, one.passenger]).toEqual([one.name, true]);
  });

  test('an airfield carries no passengers, an airport does', () => {
    expect(find('airport', '泗县通用机场')).toMatchObject([{ passenger: false, operating: false }]);
    expect(find('airport', '合肥新桥国际机场')).toMatchObject([{ passenger: true, operating: true }]);
  });

  test('every site leads to a project that readers can open', () => {
    const known = new Set(readPublicData().projects.map(({ id }) => id));
    expect(sites.filter(({ project }) => !known.has(project!))).toEqual([]);
  });

  test('what the rules set aside by name would be there without them', () => {
    const all = buildSites(input, readInventory(), { ...rules, setAside: [] });
    for (const { kind, name } of rules.setAside) {
      expect(find(kind, name)).toEqual([]);
      expect(all.sites.some((one) => one.kind === kind && one.name === name)).toBe(true);
    }
  });
});
