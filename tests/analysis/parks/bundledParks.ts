import { readFileSync } from 'node:fs';
import * as contract from '../../../src/model/contract.ts';
import type { ParkFile } from '../../../src/model/park.ts';
import { buildParkRows } from '../../../src/analysis/parks/buildParkRows.ts';
import type { ParkData } from '../../../src/analysis/parks/parkData.ts';
import type { ParkEntry } from '../../../src/analysis/parks/parkTypes.ts';
import { readPublicData } from '../../readPublicData.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const bundled = readPublicData();
const projects = new Map(bundled.projects.map((project) => [project.id, project]));
const places = new Map(bundled.places.map((place) => [place.id, place]));

/**
 * Facts of a sample, not those of the bundled plans: every park, and the zones that have partners, with the registry's
 * partners, its first industry as if a plan stated it, and one instrument for those of the newest plan.
 */
function buildSampleFile(): ParkFile {
  const chosen = bundled.projects.filter(
    ({ layer, partners }) => layer === 'parks' || (layer === 'zones' && partners.length > 0),
  );
  const industries = [...new Set(chosen.flatMap(({ industries: own }) => own.slice(0, 1)))];
  return {
    groups: [],
    wider: [],
    vocabulary: {
      industries: industries.map((name, index) => ({ id: `industry-${index}`, name, nameEn: name })),
      instruments: [{ id: 'fund', name: '产业基金', nameEn: 'Fund' }],
      levels: [{ id: 'provincial', name: '省级', nameEn: 'Provincial' }],
      partners: [],
    },
    parks: chosen.map(({ id, provinces, places: own, partners, commitments, industries: kinds }) => {
      const [first] = commitments;
      const fact = (
        type: ParkFile['parks'][number]['facts'][number]['type'],
        value: string,
        words: string,
      ) =>
        first
          ? [
              {
                plan: first.plan,
                measure: first.measure,
                quote: first.quote,
                start: 0,
                end: first.quote.length,
                rawStart: first.rawStart,
                rawEnd: first.rawEnd,
                type,
                value,
                words,
                certainty: 'certain' as const,
              },
            ]
          : [];
      const industry = kinds[0];
      return {
        project: id,
        host: { place: own[0] ?? null, province: provinces[0] ?? null, basis: 'registry' as const },
        partners: partners.map((partner) => ({ ...partner, basis: 'text' as const })),
        facts: [
          ...partners.flatMap(({ name, place }) => fact('partner', place ?? name, name)),
          ...(industry ? fact('industry', `industry-${industries.indexOf(industry)}`, industry) : []),
          ...(first?.plan === 'suzhou-2021' ? fact('instrument', 'fund', '产业基金') : []),
        ],
      };
    }),
  };
}

export const parkData: ParkData = {
  parks: buildSampleFile(),
  projects,
  places,
  features: new Map(
    bundled.layers
      .filter(({ id }) => id === 'parks' || id === 'zones')
      .flatMap(({ features }) => features.map((feature) => [feature.id, feature] as const)),
  ),
  sites: contract.siteFile.parse(read('sites.json')),
  borders: contract.borders.parse(read('borders.json')),
  plans: bundled.summaries,
  measures: new Map(
    bundled.plans.flatMap(({ measures }) => measures.map((measure) => [measure.id, measure] as const)),
  ),
};

export const parkEntries: readonly ParkEntry[] = buildParkRows(parkData);

export const { characters } = bundled;

export function findEntry(id: string): ParkEntry {
  const found = parkEntries.find(({ project }) => project === id);
  if (!found) throw new Error(`no park ${id}`);
  return found;
}
