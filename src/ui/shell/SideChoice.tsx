import type { Province } from '../../model/status.ts';
import { setSide } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** Whose side is ours: it comes first wherever two sides face each other. */
export function SideChoice({ sides }: { sides: readonly Province[] }) {
  const { store } = useAtlas();
  const { compare, provinces } = useWords();
  const side = useAtlasState((state) => state.side);
  return (
    <label className="our-side">
      {compare.ourSide}
      <select
        value={side ?? ''}
        onChange={({ target }) => setSide(store, (target.value as Province) || null)}
      >
        <option value="">{compare.noSide}</option>
        {sides.map((province) => (
          <option key={province} value={province}>
            {compare.sideOf(provinces.of[province])}
          </option>
        ))}
      </select>
    </label>
  );
}
