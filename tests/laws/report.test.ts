/** Law 4: every name that the press finds is mapped, unlocated or unresolved; the counts are made anew here. */
import { beforeAll, describe, expect, test } from 'vitest';
import { layerIds, layerOfKind } from '../../src/model/kinds.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { pressBundled } from '../pressBundled.ts';
import { readPublicData } from '../readPublicData.ts';
import { cutAround } from './partitionFaults.ts';

type Read = Pick<ReturnType<typeof readPublicData>, 'plans' | 'projects' | 'unlocated' | 'report'>;
let editions: Record<string, Read>;
let sources: Map<string, string>;

beforeAll(() => {
  const { input, output } = pressBundled();
  sources = new Map(input.plans.map(({ record, source }) => [record.id, source]));
  editions = {
    pressed: output as unknown as Read,
    'public/data': readPublicData(),
    'without registry': pressPlans({ ...input, projects: [] }) as unknown as Read,
  };
});

describe.each(['pressed', 'public/data', 'without registry'])('%s', (edition) => {
  test('found = mapped + unlocated + unresolved in every plan and layer', () => {
    const { plans, report } = editions[edition]!;
    expect(Object.keys(report.plans)).toEqual(plans.map(({ plan }) => plan));
    for (const [plan, layers] of Object.entries(report.plans)) {
      expect(Object.keys(layers)).toEqual([...layerIds]);
      for (const [layer, { found, mapped, unlocated, unresolved }] of Object.entries(layers))
        expect(mapped + unlocated + unresolved, `${plan} ${layer}`).toBe(found);
    }
  });

  test('the counts are those of the mentions and of the unresolved names', () => {
    const { plans, projects, unlocated, report } = editions[edition]!;
    const layerOf = new Map(projects.map(({ id, layer }) => [id, layer]));
    const isUnlocated = new Set(unlocated.map(({ project }) => project));
    for (const { plan, measures } of plans) {
      const mentions = measures.flatMap((measure) => measure.mentions);
      const ids = new Set(mentions.flatMap(({ project }) => project ?? []));
      const places = new Set(mentions.flatMap(({ place }) => place ?? []));
      const names = new Set(
        report.unresolved.filter((name) => name.plan === plan).map(({ kind, quote }) => `${kind}:${quote}`),
      );
      for (const layer of layerIds) {
        const own = [...ids].filter((id) => layerOf.get(id) === layer);
        const nowhere = own.filter((id) => isUnlocated.has(id)).length;
        const unknown = [...names].filter((name) => kindOf(name) === layer).length;
        const mapped = own.length - nowhere + (layer === 'cities' ? places.size : 0);
        expect(report.plans[plan]![layer], `${plan} ${layer}`).toEqual({
          found: mapped + nowhere + unknown,
          mapped,
          unlocated: nowhere,
          unresolved: unknown,
        });
      }
    }
  });

  test('an unresolved name is quoted from its measure and says why', () => {
    const { plans, report } = editions[edition]!;
    const texts = new Map(plans.map((text) => [text.plan, text]));
    const wrong = report.unresolved.filter(({ plan, measure: id, quote, rawStart, rawEnd, reason }) => {
      const { measures, dropped } = texts.get(plan)!;
      const measure = measures.find((candidate) => candidate.id === id)!;
      const holes = dropped.filter(({ within }) => within === id);
      const isQuoted = cutAround(sources.get(plan)!, rawStart, rawEnd, holes) === quote;
      return !isQuoted || !measure.text.includes(quote) || quote.length < 2 || reason.trim() === '';
    });
    expect(wrong).toEqual([]);
  });

  test('no name is reported twice: none stands where another stands, or inside it', () => {
    const { report } = editions[edition]!;
    const twice = report.unresolved.filter((name, index) =>
      report.unresolved.some(
        (other, at) =>
          other.measure === name.measure &&
          other.rawStart <= name.rawStart &&
          other.rawEnd >= name.rawEnd &&
          (other.rawEnd - other.rawStart > name.rawEnd - name.rawStart || at < index),
      ),
    );
    expect(twice.map(({ measure, quote }) => `${measure} ${quote}`)).toEqual([]);
  });

  test('what is resolved is not reported as unresolved at the same spot', () => {
    const { plans, report } = editions[edition]!;
    const mentions = new Map(
      plans.flatMap(({ measures }) => measures.map((measure) => [measure.id, measure.mentions] as const)),
    );
    // A resolved name may open a longer one (长三角 in 长三角农产品网销基地); it never shares its last word.
    const wrong = report.unresolved.filter(({ measure, rawStart, rawEnd }) =>
      mentions
        .get(measure)!
        .some(
          (mention) =>
            mention.project &&
            mention.rawStart < rawEnd &&
            mention.rawEnd > rawStart &&
            (mention.rawStart < rawStart || mention.rawEnd >= rawEnd),
        ),
    );
    expect(wrong.map(({ measure, quote }) => `${measure} ${quote}`)).toEqual([]);
  });
});

const kindOf = (name: string): string =>
  layerOfKind[name.slice(0, name.indexOf(':')) as keyof typeof layerOfKind];
