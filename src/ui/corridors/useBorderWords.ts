import type { BorderWords } from '../../analysis/corridors/csvWords.ts';
import type { PlanSaying } from '../../analysis/corridors/corridorData.ts';
import { useAtlasState } from '../atlas.ts';
import { describeDate } from '../compare/describePlan.ts';
import { describeStage } from '../compare/describeStage.ts';
import { useMeasureLabel } from '../compare/useMeasureLabel.ts';
import { useWords } from '../language/useWords.ts';
import { gatherReasons } from './gatherReasons.ts';
import { useNearNames } from './useNearNames.ts';

/** How tables of a border say what they say, in the language of the interface. */
export function useBorderWords(): BorderWords {
  const words = useWords();
  const { corridors, layers, listed, provinces, statuses } = words;
  const plans = useAtlasState((state) => state.data.plans);
  const places = useAtlasState((state) => state.data.places);
  const labelOf = useMeasureLabel();
  const near = useNearNames();
  const titleOf = (id: string): string => plans.find((plan) => plan.id === id)?.shortTitle ?? id;
  const sayingOf = ({ plan, answer, commitments }: PlanSaying): string => {
    const said =
      answer === 'notMentioned'
        ? corridors.answers.notMentioned
        : commitments.map((commitment) => describeStage(commitment, words)).join('; ') ||
          corridors.answers.named;
    return `${titleOf(plan)}: ${said}`;
  };
  return {
    heads: corridors.heads,
    sideHeads: (side) => corridors.sideHeads(provinces.of[side]),
    layer: (layer) => layers[layer].label,
    mode: (mode) => corridors.modes[mode],
    statusClass: (one) => (one === 'context' ? corridors.context : statuses.classes[one]),
    near,
    positions: corridors.number,
    reasons: (reasons) =>
      gatherReasons(reasons, {
        province: (one) => provinces.of[one],
        partner: (name) => name,
        place: (id) => {
          const place = places.get(id);
          return place ? [place.name] : [];
        },
      })
        .map(({ sort, pieces }) => corridors.reason[sort](listed(pieces)))
        .join('; '),
    saying: ({ answers, plans: own }) =>
      [
        ...own.map(sayingOf),
        ...(answers.province === 'notHeld' ? [corridors.answers.notHeld] : []),
        ...(own.length === 0 && answers.province !== 'notHeld' ? [corridors.notCompared] : []),
      ].join('\n'),
    clauses: ({ plans: own }) =>
      own
        .flatMap(({ plan, commitments }) =>
          commitments.map((commitment) => `${titleOf(plan)} ${labelOf(commitment)}`),
        )
        .join('\n'),
    plans: ({ plans: own }) =>
      own
        .flatMap(({ plan: id }) => plans.find((plan) => plan.id === id) ?? [])
        .map((plan) => `${plan.title} (${describeDate(plan, words)})`)
        .join('\n'),
  };
}
