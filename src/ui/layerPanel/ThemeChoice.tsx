import { themeIds } from '../../layers/themes.ts';
import { setTheme, showBasemap } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';

/** One look of the map and the page out of four. */
export function ThemeChoice() {
  const { store } = useAtlas();
  const { themes } = useWords();
  const theme = useAtlasState((state) => state.theme);
  const { basemap } = useAtlasState((state) => state.data.settings);
  const isBasemapOn = useAtlasState((state) => state.isBasemapOn);
  return (
    <fieldset className="themes">
      <legend>{themes.title}</legend>
      {themeIds.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="theme"
            value={id}
            checked={theme === id}
            onChange={() => setTheme(store, id)}
          />
          {themes.of[id]}
        </label>
      ))}
      {basemap && (
        <label>
          <input
            type="checkbox"
            checked={isBasemapOn}
            onChange={(event) => showBasemap(store, event.target.checked)}
          />
          <span>
            {themes.basemap}
            <AsWritten>{basemap.name}</AsWritten>
          </span>
        </label>
      )}
    </fieldset>
  );
}
