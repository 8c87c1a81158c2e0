import type { CorridorData } from '../../analysis/corridors/corridorData.ts';

/** Rows that are copied to a worker in one go: within a few milliseconds each. */
const most = 250;

const nothing: CorridorData = {
  plans: [],
  projects: new Map(),
  places: new Map(),
  lines: [],
  borders: [],
  inventory: [],
  layers: {},
};

function cut<Row>(rows: Iterable<Row>): Row[][] {
  const all = [...rows];
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) =>
    all.slice(at * most, (at + 1) * most),
  );
}

/** The data in pieces, each small enough to be sent within a frame; `joinData` puts them together. */
export function splitData(data: CorridorData): CorridorData[] {
  const { plans, inventory, projects, places, lines, borders, layers } = data;
  return [
    { ...nothing, plans, inventory },
    ...cut(projects).map((own) => ({ ...nothing, projects: new Map(own) })),
    ...cut(places).map((own) => ({ ...nothing, places: new Map(own) })),
    ...cut(lines).map((own) => ({ ...nothing, lines: own })),
    ...cut(borders).map((own) => ({ ...nothing, borders: own })),
    ...Object.entries(layers).flatMap(([id, layer]) =>
      cut(layer.features).map((features) => ({ ...nothing, layers: { [id]: { ...layer, features } } })),
    ),
  ];
}

/** What `splitData` took apart, in the same order. */
export function joinData(pieces: readonly CorridorData[]): CorridorData {
  const layers: Record<string, CorridorData['layers'][keyof CorridorData['layers']]> = {};
  for (const [id, layer] of pieces.flatMap((piece) => Object.entries(piece.layers)))
    layers[id] = { ...layer, features: [...(layers[id]?.features ?? []), ...layer.features] };
  return {
    plans: pieces.flatMap(({ plans }) => plans),
    projects: new Map(pieces.flatMap(({ projects }) => [...projects])),
    places: new Map(pieces.flatMap(({ places }) => [...places])),
    lines: pieces.flatMap(({ lines }) => lines),
    borders: pieces.flatMap(({ borders }) => borders),
    inventory: pieces.flatMap(({ inventory }) => inventory),
    layers,
  };
}
