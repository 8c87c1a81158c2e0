import type { LayerCollection } from '../../model/contract.ts';
import { drawnBeside, type DrawnBeside, type OwnPress, type PressRequest } from '../../model/ownPress.ts';
import { layerIds } from '../../model/kinds.ts';
import type { Measure } from '../../model/plan.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { Decision } from '../../model/review.ts';
import { genericTest } from '../../mentions/genericTest.ts';
import { buildBorders } from '../../projects/buildBorders.ts';
import { buildLines } from '../buildLines.ts';
import { composePlans } from '../composePlans.ts';
import { createLocator } from '../createLocator.ts';
import { createPlanReader, type PlanReader } from '../createPlanReader.ts';
import { pressParks } from '../parks/pressParks.ts';
import type { PressOutput } from '../pressOutput.ts';
import { proposeEntries } from '../proposeEntries.ts';
import type { ReadPlan } from '../readMeasures.ts';
import { summarisePlan } from '../summarisePlan.ts';
import { applyDecisions, type OwnRegistry } from './applyDecisions.ts';
import { carryDecisions } from './carryDecisions.ts';
import { createSpeller } from './createSpeller.ts';
import { diffRows, indexRows } from './diffRows.ts';
import type { PressTables } from './readPressFiles.ts';
import { followMerges } from './followMerges.ts';
import { setStages } from './setStages.ts';

const idOf = ({ id }: { readonly id: string }): string => id;
const projectOf = ({ project }: { readonly project: string }): string => project;

/** The press for one reader's plan beside the bundled ones: what was computed of these is computed once. */
export interface PressRoom {
  readonly press: (request: PressRequest) => OwnPress;
}

/** @param tables as they came with the page */
export function createPressRoom(tables: PressTables): PressRoom {
  const { boundaries, language, parkRules, places, plans, readings } = tables;
  const locate = createLocator(tables);
  const reader = createPlanReader(tables);
  const spell = createSpeller([...tables.projects, ...places]);
  const borders = buildBorders(boundaries);
  const known = new Set(tables.projects.map(idOf));
  const knownLines: Parameters<typeof buildLines>[3] = new WeakMap();

  const publish = (output: PressOutput, projects: PressTables['projects'], records: typeof plans) => ({
    ...output,
    lines: buildLines(output.layers, { ...tables, projects }, borders, knownLines),
    parks: pressParks(
      output,
      { places, projects, language, plans: records.map((record) => ({ record })) },
      parkRules,
    ),
  });
  const bundled = publish(composePlans(readings, tables, locate), tables.projects, plans);
  const before = {
    projects: indexRows(bundled.projects, idOf),
    lines: indexRows(bundled.lines, projectOf),
    layers: new Map(layerIds.map((id) => [id, indexRows(bundled.layers[id], idOf)])),
  };

  const { genericNames, kindWords, verbs } = language;
  // 高速公路, 建设: what the reader calls a thing in one plan, but in others plain words.
  const isPlain = genericTest([...genericNames, ...[...kindWords, ...verbs].map(({ word }) => word)]);

  /** Bundled plans once more, where they write a name that the reader has accepted. */
  const readAgain = (
    registry: OwnRegistry,
    readBy: (projects: PressTables['projects']) => PlanReader['read'],
  ): ReadPlan[] => {
    const plain = new Set(
      registry.added.filter(({ name, aliases }) => [name, ...aliases].some(isPlain)).map(idOf),
    );
    const read = readBy(
      plain.size ? registry.projects.filter(({ id }) => !plain.has(id)) : registry.projects,
    );
    const names = registry.added
      .filter(({ id }) => !registry.proposed.has(id) && !plain.has(id))
      .flatMap(({ name, aliases }) => [name, ...aliases]);
    return readings.map((reading) => {
      const { text } = reading;
      const holds = text.measures.some(({ textHans }) => names.some((name) => textHans.includes(name)));
      return holds ? read(text) : reading;
    });
  };

  return {
    press: ({ plan, source, decisions: given }) => {
      const first = reader.read(reader.parse({ record: { ...plan, garbled: [] }, source: source.text }));
      const summary = summarisePlan(plan, first.text, places);
      const proposals = proposeEntries(first.text, first.unresolved, {
        places,
        projects: tables.projects,
        language,
        territory: summary.territory?.place ?? null,
      });
      const { decisions, orphans } = carryDecisions(given, first.text);
      const proposed = new Set(proposals.filter(({ surety }) => surety !== 'doubtful').map(idOf));
      const followed = followMerges(decisions, (id) => known.has(id) || proposed.has(id));
      const registry = applyDecisions(
        tables.projects,
        { plan, proposals, decisions: followed },
        { spell, lineHow: language.proposals.why.line },
      );
      const readers = new Map<PressTables['projects'], PlanReader['read']>();
      const readBy = (projects: PressTables['projects']): PlanReader['read'] => {
        const read =
          readers.get(projects) ??
          createPlanReader({
            places,
            projects,
            language: { ...language, notProjects: [...language.notProjects, ...registry.notProjects] },
          }).read;
        readers.set(projects, read);
        return read;
      };
      const second = readBy(registry.projects)(first.text, {
        reading: first,
        isSame: holdsNone(registry, proposals, decisions, first),
      });
      const own = { ...second, commitments: setStages(second.commitments, followed, second.text) };
      const others = readAgain(registry, readBy);
      const records = [...plans, summary];
      const input = { ...tables, projects: registry.projects, plans: records, proposed: registry.proposed };
      const output = publish(composePlans([...others, own], input, locate), registry.projects, records);
      const collect = (name: DrawnBeside): LayerCollection =>
        ({ type: 'FeatureCollection', features: output[name] }) as unknown as LayerCollection;
      return {
        proposals,
        proposed: [...registry.proposed],
        decisions,
        orphans,
        overlay: {
          plan: summary,
          source: source.text,
          texts: Object.fromEntries(
            [...others.filter((reading, at) => reading !== readings[at]), own].map(({ text }) => [
              text.plan,
              text,
            ]),
          ),
          projects: diffRows(before.projects, output.projects, idOf),
          layers: Object.fromEntries(
            layerIds.map((id) => [id, diffRows(before.layers.get(id)!, output.layers[id], idOf)]),
          ),
          beside: Object.fromEntries(
            drawnBeside.map((name) => [name, collect(name)]),
          ) as OwnPress['overlay']['beside'],
          lines: diffRows(before.lines, output.lines, projectOf),
          unlocated: output.unlocated,
          report: output.report,
          indicators: output.indicators,
          parks: output.parks,
        },
      };
    },
  };
}

/** Measures in which neither an added name nor any that was not known before occurs: no decision reaches them. */
function holdsNone(
  { added }: OwnRegistry,
  proposals: readonly Proposal[],
  decisions: readonly Decision[],
  { unresolved }: ReadPlan,
): (measure: Measure) => boolean {
  const touched = new Set([
    ...unresolved.map(({ measure }) => measure),
    ...proposals.flatMap(({ occurrences }) => occurrences.map(({ measure }) => measure)),
  ]);
  const names = [
    ...added.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...decisions.flatMap(({ anchors }) => anchors.map(({ name }) => name)),
  ];
  return ({ id, text, textHans }) =>
    !touched.has(id) && !names.some((name) => textHans.includes(name) || text.includes(name));
}
