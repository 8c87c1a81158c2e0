import { parkHeads, type ParkHead, type ParkSheetWords } from '../../export/parkSheetWords.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { siteKinds } from '../../model/site.ts';
import type { ParkCatalogue } from '../../words/loadParkWords.ts';
import type { Words } from '../../words/words.ts';
import { nameOfBorder } from '../language/nameOfBorder.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';

/**
 * What sheets of parks need of the catalogues, in the words that other panels have for the same.
 * @param plans that speak of the parks
 */
export function parkSheetWordsOf(
  words: Words,
  parks: ParkCatalogue,
  plans: readonly PlanSummary[],
): ParkSheetWords {
  const { formats, precisions, provinces, reader, shell, statuses } = words;
  const own = parks.sheetHeads;
  const reach = (head: string, what: string): [string, string][] => [
    [head, what],
    [`${head}Km`, parks.kmHead(what)],
    [`${head}Error`, parks.errorHead(what)],
  ];
  const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
  const heads = new Map<string, string>([
    ...Object.entries(own),
    ...siteKinds.flatMap((kind) => reach(kind, parks.nearestHead(parks.siteKinds[kind]))),
    ...siteKinds.flatMap((kind) =>
      reach(`planned${capital(kind)}`, parks.plannedHead(parks.siteKinds[kind])),
    ),
    ...reach('border', parks.borderHead),
  ]);
  return {
    sheets: parks.sheets,
    parkHeads: Object.fromEntries(parkHeads.map((head) => [head, heads.get(head)!])) as Record<
      ParkHead,
      string
    >,
    factHeads: parks.factHeads,
    sourceHeads: parks.sourceHeads,
    notStated: parks.notStated,
    ofRegistry: parks.named,
    between: parks.between,
    statusClass: (statusClass) => statuses.classes[statusClass],
    precision: (precision, spot) =>
      spot?.basis === 'host' ? parks.byHost(precisions[precision]) : precisions[precision],
    noSpot: (why) => parks.noSpot[why],
    province: (province) => provinces.of[province],
    border: (id) => nameOfBorder(id, words),
    role: (role, units) => parks.unitsOf(reader.roles[role], units),
    factType: (type) => parks.factTypes[type],
    relation: (relation) => parks.relation[relation],
    certainty: (certainty, why) => (certainty === 'certain' ? parks.certain : parks.judged(why ?? '')),
    textSource: (textSource) =>
      ({ official: parks.official, repost: reader.repost, own: reader.own })[textSource],
    issued: (issued, basis) => {
      if (!issued) return parks.dateUnknown;
      const date = formats.date(issued);
      return basis === 'stated' ? date : parks.inferred(date);
    },
    horizon: (horizon) =>
      horizon
        ? horizon.from
          ? reader.period(horizon.from, horizon.to)
          : reader.periodTo(horizon.to)
        : parks.dateUnknown,
    sitesAsOf: parks.sheetSitesAsOf,
    notices: [
      parks.notice,
      shell.notice,
      statuses.asOfText,
      ...listTextNotes(plans, words),
      parks.sheetStraight,
    ],
  };
}
