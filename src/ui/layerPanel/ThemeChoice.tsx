import { themeIds, themes } from '../../layers/themes.ts';
import { setTheme, showBasemap } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/** One look of the map and the page out of four. */
export function ThemeChoice() {
  const { store } = useAtlas();
  const theme = useAtlasState((state) => state.theme);
  const { basemap } = useAtlasState((state) => state.data.settings);
  const isBasemapOn = useAtlasState((state) => state.isBasemapOn);
  return (
    <fieldset className="themes">
      <legend>图面样式</legend>
      {themeIds.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="theme"
            value={id}
            checked={theme === id}
            onChange={() => setTheme(store, id)}
          />
          {themes[id].label}
        </label>
      ))}
      {basemap && (
        <label>
          <input
            type="checkbox"
            checked={isBasemapOn}
            onChange={(event) => showBasemap(store, event.target.checked)}
          />
          底图：{basemap.name}
        </label>
      )}
    </fieldset>
  );
}
