import { describe, expect, test } from 'vitest';
import { siteKinds } from '../../../src/model/site.ts';
import { findEntry, parkData, parkEntries } from './bundledParks.ts';

describe('rows of the park finder', () => {
  test('one for each park of the file, in its order', () => {
    expect(parkEntries.map(({ project }) => project)).toEqual(parkData.parks.parks.map((one) => one.project));
    expect(parkEntries.length).toBeGreaterThan(50);
  });

  test('a park without a position has no distance at all, and says why', () => {
    const without = parkEntries.filter(({ spot }) => !spot);
    expect(new Set(without.map(({ whyNoSpot }) => whyNoSpot))).toEqual(new Set(['unlocated', 'spread']));
    for (const { nearest, nearestPlanned, border } of without) {
      for (const kind of siteKinds) expect([nearest[kind], nearestPlanned[kind]]).toEqual([null, null]);
      expect(border).toBeNull();
    }
    for (const { spot, whyNoSpot } of parkEntries) expect(spot === null).toBe(whyNoSpot !== null);
  });

  test('the errors of positions are those of their classes', () => {
    const errorOf = { A: 0.3, B: 1, C: 3, D: 20, none: null };
    for (const { spot, precision } of parkEntries)
      if (spot) {
        expect(spot.errorKm).toBe(errorOf[precision]);
        expect(spot.basis).toBe(precision === 'D' ? 'host' : 'site');
      }
  });

  test('what operates and what is planned never share a column', () => {
    for (const { nearest, nearestPlanned } of parkEntries)
      for (const kind of siteKinds) {
        expect(nearest[kind]?.site.operating ?? true).toBe(true);
        expect(nearestPlanned[kind]?.site.operating ?? false).toBe(false);
        expect(nearestPlanned[kind]?.km ?? 0).toBeLessThanOrEqual(100);
      }
  });

  test('stations and airports take passengers, an interchange has a gate', () => {
    for (const { nearest, nearestPlanned } of parkEntries)
      for (const { station, airport, interchange } of [nearest, nearestPlanned]) {
        expect(station?.site.passenger ?? true).toBe(true);
        expect(airport?.site.passenger ?? true).toBe(true);
        expect(interchange?.site.junction ?? false).toBe(false);
      }
  });

  test('a row names its host, prefecture, partners, stage and units', () => {
    const entry = findEntry('anchao-qingpu-park');
    expect(entry.host).toMatchObject({ name: '巢湖市', province: '皖', prefecture: { name: '合肥市' } });
    expect(entry.partners).toMatchObject([
      { name: '上海青浦', place: 'qingpu', province: '沪', prefecture: { id: 'shanghai' } },
    ]);
    expect(entry.partners[0]!.facts).toHaveLength(1);
    expect(entry.stage).toMatchObject({ plan: 'hefei-2020', statusClass: entry.statusClass });
    expect(entry.plans).toEqual(['hefei-2020']);
    expect(entry.nearest.station!.km).toBeLessThan(30);
    expect(entry.border!.km).toBeGreaterThan(10);
  });

  test('a stage is that of the newest plan that says something; its year is stated by the plan', () => {
    for (const { stage, commitments, plans } of parkEntries) {
      expect(stage === null).toBe(commitments.length === 0);
      if (stage) expect(stage.plan).toBe(plans[0]);
    }
  });

  test('units come from measures that say something of the park, each once', () => {
    for (const { units, commitments } of parkEntries) {
      const keys = units.map(({ plan, role, name }) => `${plan} ${role} ${name}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { measure } of units) expect(commitments.some((one) => one.measure === measure)).toBe(true);
    }
  });
});
