import type { LayerDossier } from '../../layers/dossier.ts';
import { themes } from '../../layers/themes.ts';
import { resetLayers, setOpacity, showLayers, showList, toggleLayer } from '../../state/layerActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { Swatch } from './Swatch.tsx';

/** One function for ever, so that it is called when the button comes, not at every drawing. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

interface Props {
  readonly dossier: LayerDossier;
  readonly count: number | null;
  /** The reader comes back from this layer's list. */
  readonly isReturn: boolean;
}

/** A layer: on or off, how many things it holds and which, alone, how strongly it is drawn. */
export function LayerRow({ dossier, count, isReturn }: Props) {
  const { store } = useAtlas();
  const { formats, layers, panel } = useWords();
  const { id, variants } = dossier;
  const { label, about } = layers[id];
  const isOn = useAtlasState((state) => state.layers[id]);
  const isAlone = useAtlasState(
    (state) => state.layers[id] && Object.values(state.layers).filter(Boolean).length === 1,
  );
  const opacity = useAtlasState((state) => state.opacities[id] ?? 1);
  const { palette } = themes[useAtlasState((state) => state.theme)];
  const first = variants[0]!;
  return (
    <li title={about} data-on={isOn || undefined}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => toggleLayer(store, id, event.target.checked)}
        />
        {label}
      </label>
      <button
        type="button"
        className="alone"
        aria-label={panel.onlyLayer(label)}
        aria-pressed={isAlone}
        onClick={() => (isAlone ? resetLayers(store) : showLayers(store, id))}
      >
        {panel.only}
      </button>
      <details className="strength">
        <summary aria-label={panel.strength(label)}>
          <Swatch
            form={first.width ? 'line' : 'point'}
            color={palette[first.color]}
            palette={palette}
            icon={first.icon}
          />
        </summary>
        <label>
          <span className="visually-hidden">{panel.strength(label)}</span>
          <input
            type="range"
            min="10"
            max="100"
            step="10"
            value={Math.round(opacity * 100)}
            onChange={(event) => setOpacity(store, id, Number(event.target.value) / 100)}
          />
          <output>{formats.percent(opacity)}</output>
        </label>
      </details>
      <button
        type="button"
        className="count"
        ref={isReturn ? takeFocus : undefined}
        disabled={count === null}
        title={panel.listOf(label)}
        aria-label={panel.openList(label, count === null ? '—' : formats.number(count))}
        onClick={() => showList(store, id)}
      >
        {count === null ? '—' : formats.number(count)}
      </button>
    </li>
  );
}
