import * as contract from '../model/contract.ts';
import { layerIds, type LayerId } from '../model/kinds.ts';
import { settings } from '../model/settings.ts';
import { leaveUnknownMeasure } from './actions.ts';
import type { AtlasData } from './atlasData.ts';
import type { AtlasStore } from './createAtlasStore.ts';
import { loadFile, loadPlain, type Loaded } from './loadFile.ts';
import { withData } from './withData.ts';

/** Loads into the store what is asked for, each file once; problems are kept beside what could be loaded. */
export interface AtlasLoader {
  /** Facts that every panel needs: plans, projects, places, sources. */
  readonly loadFacts: () => Promise<void>;
  readonly loadLayer: (id: LayerId) => Promise<void>;
  readonly loadAreas: () => Promise<void>;
  readonly loadText: (plan: string) => Promise<void>;
  /** A plan as received, with all that its text leaves out. */
  readonly loadOriginal: (plan: string) => Promise<void>;
  /** Traditional characters and their simplified ones. */
  readonly loadCharacters: () => Promise<void>;
  /** Lines with their posts, and borders. */
  readonly loadLines: () => Promise<void>;
  readonly loadParks: () => Promise<void>;
  /** Stories that come with the atlas. */
  readonly loadStories: () => Promise<void>;
  /** Quantities that the plans set. */
  readonly loadIndicators: () => Promise<void>;
  /** What became of every name that the plans write. */
  readonly loadReport: () => Promise<void>;
  /** By which rules plans are compared. */
  readonly loadCompareTables: () => Promise<void>;
}

export function createLoader(store: AtlasStore, dataUrl: string): AtlasLoader {
  const running = new Map<string, Promise<void>>();

  const take = <T>(loaded: Loaded<T>, apply: (value: T, data: AtlasData) => Partial<AtlasData>): void => {
    store.setState((state) => {
      const { bundled, problems } = state;
      if ('problem' in loaded) return { problems: [...problems, loaded.problem] };
      return withData(state, { bundled: { ...bundled, ...apply(loaded.value, bundled) } });
    });
  };
  const once = (key: string, load: () => Promise<void>): Promise<void> => {
    const earlier = running.get(key);
    if (earlier) return earlier;
    const started = load();
    running.set(key, started);
    return started;
  };

  /** A plan of the reader's is no file. */
  const isOwn = (plan: string): boolean => store.getState().own?.review.plan.id === plan;

  return {
    loadFacts: () =>
      once('facts', async () => {
        const [manifest, plans, projects, places, sources, own] = await Promise.all([
          loadFile(dataUrl, 'manifest.json', contract.manifest),
          loadFile(dataUrl, 'plans.json', contract.planSummaries),
          loadFile(dataUrl, 'projects.json', contract.projects),
          loadFile(dataUrl, 'places.json', contract.places),
          loadFile(dataUrl, 'base/SOURCES.json', contract.sourceRecords),
          loadFile(`${dataUrl}../`, 'atlas-settings.json', settings),
        ]);
        take(manifest, (value) => ({ manifest: value }));
        take(plans, (value) => ({ plans: value }));
        take(projects, (value) => ({ projects: new Map(value.map((project) => [project.id, project])) }));
        take(places, (value) => ({ places: new Map(value.map((place) => [place.id, place])) }));
        take(own, (value) => ({ settings: value }));
        take(sources, (value) => ({ sources: value }));
      }),
    loadLayer: (id) =>
      once(`layer:${id}`, async () => {
        if (!layerIds.includes(id)) return;
        const loaded = await loadFile(dataUrl, `layers/${id}.geojson`, contract.layerCollection);
        take(loaded, (value, data) => ({ layers: { ...data.layers, [id]: value } }));
      }),
    loadAreas: () =>
      once('areas', async () => {
        const loaded = await loadFile(dataUrl, 'areas.geojson', contract.layerCollection);
        take(loaded, (value) => ({ areas: value }));
      }),
    loadCharacters: () =>
      once('characters', async () => {
        const loaded = await loadFile(dataUrl, 'characters.json', contract.searchTable);
        take(loaded, (value) => ({ characters: value }));
      }),
    loadCompareTables: () =>
      once('compare', async () => {
        const loaded = await loadFile(dataUrl, 'compare.json', contract.compareTables);
        take(loaded, (value) => ({ compare: value }));
      }),
    loadReport: () =>
      once('report', async () => {
        const [report, unlocated, inventory] = await Promise.all([
          loadFile(dataUrl, 'report.json', contract.report),
          loadFile(dataUrl, 'unlocated.json', contract.unlocatedProjects),
          loadFile(dataUrl, 'inventory.json', contract.inventory),
        ]);
        take(report, (value) => ({ report: value }));
        take(unlocated, (value) => ({ unlocated: value }));
        take(inventory, (value) => ({ inventory: value }));
      }),
    loadLines: () =>
      once('lines', async () => {
        const [lines, borders] = await Promise.all([
          loadFile(dataUrl, 'lines.json', contract.lines),
          loadFile(dataUrl, 'borders.json', contract.borders),
        ]);
        take(lines, (value) => ({ lines: value }));
        take(borders, (value) => ({ borders: value }));
      }),
    loadParks: () =>
      once('parks', async () => {
        const [parks, sites] = await Promise.all([
          loadFile(dataUrl, 'parks.json', contract.parkFile),
          loadFile(dataUrl, 'sites.json', contract.siteFile),
        ]);
        take(parks, (value) => ({ parks: value }));
        take(sites, (value) => ({ sites: value }));
      }),
    loadStories: () =>
      once('stories', async () => {
        const loaded = await loadFile(dataUrl, 'stories.json', contract.stories);
        take(loaded, (value) => ({ stories: value }));
      }),
    loadIndicators: () =>
      once('indicators', async () => {
        const loaded = await loadFile(dataUrl, 'indicators.json', contract.indicatorFile);
        take(loaded, (value) => ({ indicators: value }));
      }),
    loadText: async (plan) => {
      if (isOwn(plan)) return;
      await once(`text:${plan}`, async () => {
        const loaded = await loadFile(dataUrl, `plans/${plan}.json`, contract.planText);
        take(loaded, (value, data) => ({ texts: { ...data.texts, [plan]: value } }));
        leaveUnknownMeasure(store);
      });
    },
    loadOriginal: async (plan) => {
      if (isOwn(plan)) return;
      await once(`original:${plan}`, async () => {
        const loaded = await loadPlain(dataUrl, `sources/${plan}.txt`);
        take(loaded, (value, data) => ({ originals: { ...data.originals, [plan]: value } }));
      });
    },
  };
}
