import { showUnit } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';

/** A body responsible for a measure; leads to everything that it answers for. */
export function UnitLink({ name }: { name: string }) {
  const { store } = useAtlas();
  return (
    <button type="button" className="link" onClick={() => showUnit(store, name)}>
      <AsWritten>{name}</AsWritten>
    </button>
  );
}
