import { useState } from 'react';
import { openCorridor } from '../../state/actions.ts';
import type { Corridor } from '../../state/atlasState.ts';
import { useAtlas } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** How far beside a corridor things count, 1 to 100 km; what is asked follows when the hand lets go. */
export function WithinChoice({ corridor }: { corridor: Corridor }) {
  const { store } = useAtlas();
  const { corridors, formats } = useWords();
  const [km, setKm] = useState(corridor.withinKm);
  const [known, setKnown] = useState(corridor.withinKm);
  if (known !== corridor.withinKm) {
    setKnown(corridor.withinKm);
    setKm(corridor.withinKm);
  }
  const ask = (): void => {
    if (km !== corridor.withinKm) openCorridor(store, { ...corridor, withinKm: km });
  };
  return (
    <label className="within">
      {corridors.within}
      <input
        type="range"
        min={1}
        max={100}
        value={km}
        aria-valuetext={corridors.withinKm(formats.number(km))}
        onChange={({ target }) => setKm(Number(target.value))}
        onPointerUp={ask}
        onKeyUp={ask}
        onBlur={ask}
      />
      <output>{corridors.withinKm(formats.number(km))}</output>
    </label>
  );
}
