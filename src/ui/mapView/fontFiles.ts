import ranges from '@fontsource-variable/noto-sans-sc/unicode.json';
import type { FontFile } from '../../layers/buildStyle.ts';
import { addressOf } from '../../state/bundledFiles.ts';

const urls = import.meta.glob<string>(
  '/node_modules/@fontsource-variable/noto-sans-sc/files/noto-sans-sc-*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
);

/** The bundled font's files with the characters that each draws; only those that are needed are fetched. */
export const fontFiles: readonly FontFile[] = Object.entries(ranges as Record<string, string>).flatMap(
  ([subset, range]) => {
    const name = subset.replace(/[[\]]/g, '');
    const url = Object.entries(urls).find(([path]) =>
      path.endsWith(`noto-sans-sc-${name}-wght-normal.woff2`),
    )?.[1];
    return url ? [{ url: addressOf(url), 'unicode-range': range.split(',') }] : [];
  },
);
