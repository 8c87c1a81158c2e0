import { showUnit } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';
import { useUnitName } from '../units/useUnitName.ts';

/** A body responsible for a measure; leads to everything that it answers for. */
export function UnitLink({ name, plan }: { name: string; plan: string }) {
  const { store } = useAtlas();
  const { shown, lang } = useUnitName(name, plan);
  return (
    <button type="button" className="link" onClick={() => showUnit(store, name)}>
      <span lang={lang}>{shown}</span>
    </button>
  );
}
