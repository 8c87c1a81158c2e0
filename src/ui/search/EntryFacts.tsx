import type { SearchEntry } from '../../analysis/search/listEntries.ts';
import type { Project } from '../../model/project.ts';
import { useAtlasState } from '../atlas.ts';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { numberLabel } from '../reader/numberLabel.ts';

/** What a thing is, and where plans speak of it. */
export function EntryFacts({ entry }: { entry: SearchEntry }) {
  const { formats, layers, search, units } = useWords();
  if (entry.sort === 'unit') {
    const { counts } = entry.thing;
    const roles = (['lead', 'responsible', 'support'] as const).filter((role) => counts[role] > 0);
    return (
      <>
        {roles.map((role) => `${units.counts[role](formats.number(counts[role]))} · `).join('')}
        <PlanNames ids={entry.plans} />
      </>
    );
  }
  const { label } = layers[entry.layer];
  if (entry.sort === 'place')
    return entry.plans.length ? `${label} · ${search.named(formats.number(entry.plans.length))}` : label;
  return (
    <>
      {label}
      {' · '}
      <Said project={entry.thing} />
    </>
  );
}

function Said({ project }: { project: Project }) {
  const words = useWords();
  const { formats, search } = words;
  const texts = useAtlasState((state) => state.data.texts);
  const plans = [...new Set(project.commitments.map(({ plan }) => plan))];
  const measures = [...new Set(project.commitments.map(({ measure }) => measure))];
  if (measures.length === 0) return project.context ? search.context : search.onlyNamed;
  if (plans.length > 1) return search.said(formats.number(plans.length), formats.number(measures.length));
  const only = texts[plans[0]!]?.measures.find(({ id }) => id === measures[0]);
  return (
    <>
      <PlanNames ids={plans} />{' '}
      {measures.length > 1
        ? search.saidByOne(formats.number(measures.length))
        : only && numberLabel(only, words)}
    </>
  );
}

function PlanNames({ ids }: { ids: readonly string[] }) {
  const plans = useAtlasState((state) => state.data.plans);
  return plans
    .filter(({ id }) => ids.includes(id))
    .map((plan, at) => (
      <span key={plan.id}>
        {at > 0 && ' '}
        <PlanName of={plan} />
      </span>
    ));
}
