import type { LayerCollection } from '../../model/contract.ts';
import type { Overlay } from '../../model/ownPress.ts';
import type { LayerId } from '../../model/kinds.ts';
import type { AtlasData } from '../atlasData.ts';

/** The same two things give the same third one: what did not change is not drawn again. */
function remember<A extends object, B extends object, C>(join: (a: A, b: B) => C): (a: A, b: B) => C {
  const known = new WeakMap<A, WeakMap<B, C>>();
  return (a, b) => {
    const own = known.get(a) ?? new WeakMap<B, C>();
    known.set(a, own);
    if (!own.has(b)) own.set(b, join(a, b));
    return own.get(b)!;
  };
}

/** Rows by id: those of the overlay take the place of their equals, new ones come last. */
function joinRows<Row>(rows: readonly Row[], over: readonly Row[], idOf: (row: Row) => string): Row[] {
  return [...new Map([...rows, ...over].map((row) => [idOf(row), row])).values()];
}

const joinProjects = remember(
  (projects: AtlasData['projects'], over: Overlay['projects']): AtlasData['projects'] =>
    new Map([...projects, ...over.map((project) => [project.id, project] as const)]),
);
const joinLines = remember((lines: AtlasData['lines'], over: Overlay['lines']) =>
  joinRows(lines, over, ({ project }) => project),
);
const joinLayer = remember((layer: LayerCollection, over: LayerCollection['features']): LayerCollection =>
  over.length === 0 ? layer : { ...layer, features: joinRows(layer.features, over, ({ id }) => id) },
);
const joinPlans = remember((plans: AtlasData['plans'], plan: Overlay['plan']) => [...plans, plan]);

/**
 * What was loaded, as a plan of the reader's changes it. What was not loaded yet stays so: it is joined when it comes.
 */
export function mergeData(bundled: AtlasData, overlay: Overlay | null): AtlasData {
  if (!overlay) return bundled;
  const { plan } = overlay;
  const layers = Object.entries(bundled.layers) as [LayerId, LayerCollection][];
  return {
    ...bundled,
    plans: joinPlans(bundled.plans, plan),
    projects: joinProjects(bundled.projects, overlay.projects),
    texts: { ...bundled.texts, ...overlay.texts },
    originals: { ...bundled.originals, [plan.id]: overlay.source },
    layers: Object.fromEntries(
      layers.map(([id, layer]) => [id, joinLayer(layer, overlay.layers[id] ?? none)]),
    ),
    lines: bundled.lines.length ? joinLines(bundled.lines, overlay.lines) : bundled.lines,
    areas: bundled.areas && overlay.beside.areas,
    report: bundled.report && overlay.report,
    unlocated: bundled.report ? overlay.unlocated : bundled.unlocated,
    indicators: bundled.indicators && overlay.indicators,
    parks: bundled.parks && overlay.parks,
  };
}

const none: LayerCollection['features'] = [];
