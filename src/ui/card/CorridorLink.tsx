import type { Project } from '../../model/project.ts';
import { withinAtFirst } from '../../state/corridorCodec.ts';
import { openCorridor } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** Unrolls a line with what lies along it; nothing for what is not drawn as one. */
export function CorridorLink({ project: { id, layer } }: { project: Project }) {
  const { store } = useAtlas();
  const { corridors } = useWords();
  const isLine = useAtlasState(
    ({ data }) =>
      data.layers[layer]?.features
        .find((feature) => feature.id === id)
        ?.geometry.type.endsWith('LineString') ?? false,
  );
  if (!isLine) return null;
  return (
    <button
      type="button"
      className="link"
      onClick={() => openCorridor(store, { lines: [id], between: null, withinKm: withinAtFirst })}
    >
      {corridors.card}
    </button>
  );
}
