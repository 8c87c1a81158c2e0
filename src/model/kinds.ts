/** Kind of a spatial thing → the layer that draws it. The one place where this is decided. */
export const layerOfKind = {
  city: 'cities',
  county: 'cities',
  town: 'cities',
  zone: 'zones',
  finance: 'zones',
  park: 'parks',
  railway: 'railways',
  metro: 'railways',
  highway: 'highways',
  road: 'highways',
  bridge: 'highways',
  waterway: 'waterways',
  river: 'waterways',
  airport: 'hubs',
  port: 'hubs',
  station: 'hubs',
  logistics: 'hubs',
  energy: 'utilities',
  pipeline: 'utilities',
  grid: 'utilities',
  water_project: 'utilities',
  science: 'innovation',
  research: 'innovation',
  school: 'innovation',
  hospital: 'innovation',
  data_centre: 'innovation',
  ecology: 'ecology',
  tourism: 'ecology',
  lake: 'ecology',
  metro_area: 'regions',
  economic_belt: 'regions',
  corridor: 'regions',
  other: 'regions',
} as const;

export type Kind = keyof typeof layerOfKind;
export type LayerId = (typeof layerOfKind)[Kind];

export const kinds = Object.keys(layerOfKind) as Kind[];

/** Kinds whose things run from place to place. */
export const lineKinds: ReadonlySet<Kind> = new Set<Kind>([
  'railway',
  'metro',
  'highway',
  'road',
  'bridge',
  'waterway',
  'river',
  'pipeline',
  'grid',
]);

/** The layers in the order of the panel: the six of the mission first. */
export const layerIds = [
  'cities',
  'zones',
  'parks',
  'railways',
  'highways',
  'waterways',
  'hubs',
  'utilities',
  'innovation',
  'ecology',
  'regions',
] as const satisfies readonly LayerId[];
