import type { EntryUnit } from '../../analysis/parks/parkTypes.ts';
import { useUnitName } from '../units/useUnitName.ts';

/** A responsible unit as its plan writes it, in the script that the reader has chosen. */
export function UnitName({ of: { name, plan } }: { of: Pick<EntryUnit, 'name' | 'plan'> }) {
  const { shown, lang } = useUnitName(name, plan);
  return <span lang={lang}>{shown}</span>;
}
