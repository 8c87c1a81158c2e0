import { readFileSync } from 'node:fs';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { buildStyle, filteredSources } from '../../src/layers/buildStyle.ts';
import { filterExpression } from '../../src/layers/filterExpression.ts';
import { isArea, isLine, isPoint } from '../../src/layers/expressions.ts';
import { lateSources } from '../../src/layers/lateSources.ts';
import { dossiers } from '../../src/layers/order.ts';
import { themes } from '../../src/layers/themes.ts';
import { noFilters } from '../../src/model/filters.ts';
import type { LayerId } from '../../src/model/kinds.ts';
import type { PageSettings } from './pages/pageSettings.ts';

/** By stage: planned alone. */
const benchFilter = { ...noFilters, statusClasses: ['planned'] as const };

const mission = ['cities', 'zones', 'parks', 'railways', 'highways', 'waterways'] as const;

/** Addresses that the styles point at; each ends in a slash. */
export interface Addresses {
  readonly data: string;
  readonly fonts: string;
}

export interface PageStyles {
  readonly bare: StyleSpecification;
  readonly plain: StyleSpecification;
  /** The filter that the bench sets through our panel. */
  readonly filter: PageSettings['filter'];
  /** Sources that our page fills after its first view, and their files: the bare page draws them too. */
  readonly late: Readonly<Record<string, string>>;
}

/** The styles of the pages for comparison as plain values; the layers that are on name their files. */
export function buildPageStyles({ data, fonts }: Addresses): PageStyles {
  const visible = Object.fromEntries(dossiers.map(({ id, isOnAtStart }) => [id, isOnAtStart]));
  const style = buildStyle({
    theme: themes.paper,
    dataUrl: data,
    fontFiles: listFontFiles(fonts),
    visible: visible as Record<LayerId, boolean>,
  });
  const sources: StyleSpecification['sources'] = Object.fromEntries(
    Object.entries(style.sources).map(([id, source]) => [
      id,
      visible[id] ? { ...source, data: `${data}layers/${id}.geojson` } : source,
    ]),
  );
  return {
    bare: { ...style, sources },
    plain: {
      version: 8,
      sources: Object.fromEntries(
        mission.map((id) => [id, { type: 'geojson', data: `${data}layers/${id}.geojson` }]),
      ),
      layers: mission.flatMap((source): LayerSpecification[] => [
        { id: `${source}-fill`, type: 'fill', source, filter: isArea },
        { id: `${source}-line`, type: 'line', source, filter: isLine },
        { id: `${source}-circle`, type: 'circle', source, filter: isPoint },
      ]),
    },
    filter: { sources: filteredSources, expression: filterExpression(benchFilter)! },
    late: lateSources(data),
  };
}

/** The bundled font's files as src/ui/mapView/fontFiles.ts lists them in the browser. */
function listFontFiles(address: string): { url: string; 'unicode-range': string[] }[] {
  const folder = new URL('../../node_modules/@fontsource-variable/noto-sans-sc/', import.meta.url);
  const ranges = JSON.parse(readFileSync(new URL('unicode.json', folder), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([subset, range]) => ({
    url: `${address}noto-sans-sc-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    'unicode-range': range.split(','),
  }));
}
