import { useEffect, useMemo } from 'react';
import { buildParkRows } from '../../analysis/parks/buildParkRows.ts';
import type { ParkData } from '../../analysis/parks/parkData.ts';
import type { ParkEntry } from '../../analysis/parks/parkTypes.ts';
import { parkLayers } from '../../layers/parkFilter.ts';
import type { ParkFile } from '../../model/park.ts';
import type { Measure } from '../../model/plan.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/** All that the finder reads, and its rows. */
export interface Parks extends ParkData {
  readonly entries: readonly ParkEntry[];
  readonly byId: ReadonlyMap<string, ParkEntry>;
  readonly measures: ReadonlyMap<string, Measure>;
}

const needed = new Set(['parks.json', 'sites.json', 'lines.json', 'borders.json']);
const known = new WeakMap<ParkFile, Parks>();

/** Parks with what plans say of them and how far they are from what; null until all of it is there, or a file failed. */
export function useParkData(): { readonly parks: Parks | null; readonly hasFailed: boolean } {
  const { loader } = useAtlas();
  const data = useAtlasState((state) => state.data);
  useEffect(() => {
    void loader.loadParks();
    void loader.loadLines();
    for (const id of parkLayers) void loader.loadLayer(id);
    for (const { id } of data.plans) void loader.loadText(id);
  }, [loader, data.plans]);
  const hasFailed = useAtlasState(({ problems }) =>
    problems.some(({ file }) => needed.has(file) || parkLayers.some((id) => file === `layers/${id}.geojson`)),
  );
  const { parks: file, sites, projects, places, borders, plans, texts, layers } = data;
  const isComplete =
    file !== null &&
    sites !== null &&
    borders.length > 0 &&
    plans.every(({ id }) => texts[id]) &&
    parkLayers.every((id) => layers[id]);
  const parks = useMemo((): Parks | null => {
    if (!isComplete) return null;
    const before = known.get(file);
    if (before) return before;
    const read = {
      parks: file,
      projects,
      places,
      sites,
      borders,
      plans,
      features: new Map(
        parkLayers.flatMap((id) => layers[id]!.features.map((feature) => [feature.id, feature] as const)),
      ),
      measures: new Map(
        Object.values(texts).flatMap(({ measures }) =>
          measures.map((measure) => [measure.id, measure] as const),
        ),
      ),
    } satisfies ParkData;
    const entries = buildParkRows(read);
    const built = { ...read, entries, byId: new Map(entries.map((entry) => [entry.project, entry])) };
    known.set(file, built);
    return built;
  }, [isComplete, file, sites, projects, places, borders, plans, texts, layers]);
  return { parks, hasFailed };
}
