/** maplibre-gl and React with our style written out, and nothing else. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { startMap } from './startMap.ts';

/** The map lives as long as the page. */
const ref = (container: HTMLDivElement | null): void => {
  if (container) startMap(container);
};

createRoot(document.getElementById('root')!).render(createElement('div', { ref }));
