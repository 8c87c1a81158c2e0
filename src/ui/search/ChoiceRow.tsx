import { useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { numberLabel } from '../reader/numberLabel.ts';
import type { Choice } from './recentChoices.ts';

/** Something that was chosen earlier, by its name. */
export function ChoiceRow({ choice: { sort, id } }: { choice: Choice }) {
  const words = useWords();
  const { sorts } = words.search;
  const data = useAtlasState((state) => state.data);
  const kind = <small>{sorts[sort]}</small>;
  if (sort === 'measure') {
    const plan = data.plans.find((one) => id.startsWith(`${one.id}:`));
    const measure = plan && data.texts[plan.id]?.measures.find((one) => one.id === id);
    return (
      <>
        <span>
          {measure && `${numberLabel(measure, words)} `}
          {plan && <PlanName of={plan} />}
        </span>
        {kind}
      </>
    );
  }
  const thing = sort === 'project' ? data.projects.get(id) : data.places.get(id);
  return (
    <>
      <span>{thing ? <Name of={thing} /> : <span lang="zh-Hans">{id}</span>}</span>
      {kind}
    </>
  );
}
