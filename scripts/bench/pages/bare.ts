/** maplibre-gl and React with our style written out, and nothing else. */
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { startMap } from './startMap.ts';

function Page() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => startMap(container.current!), []);
  return createElement('div', { ref: container });
}

createRoot(document.getElementById('root')!).render(createElement(Page));
