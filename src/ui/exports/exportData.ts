import { askedFilters } from '../../analysis/askedFilters.ts';
import { listLayer } from '../../analysis/listLayer.ts';
import type { SheetTable } from '../../export/parkSheet.ts';
import { toCsv } from '../../model/toCsv.ts';
import { layerIds } from '../../model/kinds.ts';
import type { Project } from '../../model/project.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import type { ExportCatalogue } from '../../words/loadExportWords.ts';
import type { Words } from '../../words/words.ts';
import { numberLabel } from '../reader/numberLabel.ts';

export const dataFormats = ['xlsx', 'csv', 'geojson'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** All projects of the layers that are on and pass the filters, whether they have a place on the map or not. */
function listProjects({ data, filters, split, layers }: AtlasState): Project[] {
  const wanted = askedFilters(filters, data.plans, split);
  const projects = [...data.projects.values()];
  return layerIds
    .filter((id) => layers[id] && id !== 'cities')
    .flatMap((id) =>
      listLayer(id, { projects, places: [] }, [], wanted, null).flatMap(({ of, sort }) =>
        sort === 'project' ? [of as Project] : [],
      ),
    );
}

/** A row for each clause of each project. */
function buildTable(
  state: AtlasState,
  words: Words,
  { heads, title }: ExportCatalogue,
  notes: readonly string[],
): SheetTable {
  const { data } = state;
  const { kinds, layers, statuses, precisions, listed, provinces } = words;
  const measures = new Map(
    Object.values(data.texts).flatMap(({ measures: own }) => own.map((one) => [one.id, one] as const)),
  );
  const plans = new Map(data.plans.map((plan) => [plan.id, plan.shortTitle]));
  const rows = listProjects(state).flatMap((project) => {
    const { commitments, kind, layer, name, precision } = project;
    const shared = [name, kinds[kind], layers[layer].label];
    const where = [precisions[precision], listed(project.provinces.map((one) => provinces.of[one]))];
    return commitments.map(({ plan, measure: key, verb, status, quote }) => {
      const measure = measures.get(key);
      return [
        ...shared,
        status ? statuses.of[status] : statuses.unstated,
        ...where,
        plans.get(plan) ?? plan,
        measure ? numberLabel(measure, words) : key,
        verb,
        quote,
      ];
    });
  });
  return { name: title, heads, widths: [26, 12, 10, 14, 12, 12, 14, 10, 16, 60], rows, notes };
}

/** What the map lists, as a table or as geodata (RFC 7946, WGS 84); needs the texts of all plans. */
export async function exportData(
  state: AtlasState,
  format: DataFormat,
  words: Words,
  catalogue: ExportCatalogue,
  notes: readonly string[],
): Promise<string | Uint8Array> {
  if (format === 'geojson') {
    const drawn = new Map(
      Object.values(state.data.layers).flatMap(({ features }) =>
        features.map((one) => [one.id, one] as const),
      ),
    );
    // What has no place keeps its row, with geometry null (RFC 7946, 3.2).
    const features = listProjects(state).map(
      ({ id, name, layer, kind, precision }) =>
        drawn.get(id) ?? {
          type: 'Feature',
          id,
          geometry: null,
          properties: { id, name, layer, kind, precision },
        },
    );
    return JSON.stringify({ type: 'FeatureCollection', notes, features });
  }
  const table = buildTable(state, words, catalogue, notes);
  if (format === 'csv') return toCsv([table.heads, ...table.rows, ...notes.map((note) => [note])]);
  return (await import('../../export/writeTablesXlsx.ts')).writeTablesXlsx([table]);
}
