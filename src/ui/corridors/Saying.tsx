import type { SideSaying } from '../../analysis/corridors/corridorData.ts';
import { useWords } from '../language/useWords.ts';
import { PlanLine } from './PlanLine.tsx';

/** What one side's plans say of a project; a click opens the clause. */
export function Saying({ saying, project }: { saying: SideSaying; project: string }) {
  const { compare, corridors, provinces } = useWords();
  const { side, answers, plans } = saying;
  const isSilent = plans.length === 0 && answers.province !== 'notHeld';
  return (
    <div className="saying">
      <strong>{compare.textOf(provinces.of[side])}</strong>
      {plans.map((plan) => (
        <PlanLine key={plan.plan} saying={plan} project={project} />
      ))}
      {answers.province === 'notHeld' && <p className="silent">{corridors.answers.notHeld}</p>}
      {isSilent && <p className="silent">{corridors.notCompared}</p>}
    </div>
  );
}
