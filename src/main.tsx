import './polyfills.ts';
import '@fontsource-variable/noto-sans-sc/index.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import './ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { hasWebGl2 } from './map/hasWebGl2.ts';
import { prewarmMap } from './map/prewarmMap.ts';
import { layerIds } from './model/kinds.ts';
import { createAtlasStore } from './state/createAtlasStore.ts';
import { readKept } from './state/kept.ts';
import { createLoader } from './state/loadAtlas.ts';
import { readUrl, writeUrl } from './state/syncUrl.ts';
import { pointsAtOwn } from './state/pointsAtOwn.ts';
import { parseView } from './state/urlCodec.ts';
import { announce } from './ui/announce.ts';
import { App } from './ui/App.tsx';
import { AtlasContext } from './ui/atlas.ts';
import { watchOutside } from './ui/outside.ts';
import { WordsProvider } from './ui/language/WordsProvider.tsx';
import { loadWords } from './words/loadWords.ts';
import { zh } from './words/zh/zh.ts';

watchOutside();
const dataUrl = './data/';
const store = createAtlasStore();
const loader = createLoader(store, dataUrl);
announce.start(store);

// What the first view draws comes along with the facts: the map's workers, and the layers that the address asks for.
if (hasWebGl2()) prewarmMap();
const anything = { hasProject: () => true, hasPlace: () => true, hasPlan: () => true };
const { layers } = parseView(location.hash, anything).view;
for (const id of layerIds) if (layers[id]) void loader.loadLayer(id);

// The address may name things that only the data knows, so the data come first.
await loader.loadFacts();
const kept = readKept('own');
if (kept) {
  const { restoreOwn } = await import('./state/own/restoreOwn.ts');
  const restored = restoreOwn(store, dataUrl, kept);
  // A link into the reader's own plan waits for it; nothing else does.
  if (pointsAtOwn(location.hash)) await restored;
}
readUrl(store);
writeUrl(store);
// A catalogue that cannot be had is asked for once more, and told of, where the interface stands.
const words = await loadWords(store.getState().language).catch(() => zh);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AtlasContext value={{ store, loader, dataUrl }}>
      <WordsProvider atStart={words}>
        <App />
      </WordsProvider>
    </AtlasContext>
  </StrictMode>,
);
