import { themeIds, themes } from '../../layers/themes.ts';
import { setTheme } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/** One look of the map and the page out of four. */
export function ThemeChoice() {
  const { store } = useAtlas();
  const theme = useAtlasState((state) => state.theme);
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
    </fieldset>
  );
}
