import type { Measure } from '../../model/plan.ts';
import { useWords } from '../language/useWords.ts';
import { UnitLink } from './UnitLink.tsx';

/** The bodies responsible for a measure, folded away until asked for. */
export function MeasureUnits({ units, plan }: Pick<Measure, 'units'> & { plan: string }) {
  const { formats, reader } = useWords();
  if (units.length === 0) return null;
  return (
    <details className="units">
      <summary>{reader.units(formats.number(units.length))}</summary>
      <ul>
        {units.map(({ name, role }) => (
          <li key={name}>
            <small>{reader.roles[role]}</small> <UnitLink name={name} plan={plan} />
          </li>
        ))}
      </ul>
    </details>
  );
}
