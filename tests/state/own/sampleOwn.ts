import type { Overlay, OwnPress } from '../../../src/model/ownPress.ts';
import type { PlanRecord } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Decision } from '../../../src/model/review.ts';

export const samplePlan: PlanRecord = {
  id: 'own-abc',
  title: '甲县规划',
  shortTitle: '甲县规划',
  jurisdiction: '',
  level: 'county',
  issuer: '',
  documentNumber: null,
  issued: null,
  issuedBasis: 'unknown',
  horizon: null,
  textSource: 'own',
  publishedAt: null,
  script: 'Hans',
};

const project: Project = {
  id: 'new-1',
  name: '甲乙铁路',
  nameHant: '甲乙鐵路',
  pinyin: '',
  aliases: [],
  aliasKeys: [],
  kind: 'railway',
  layer: 'railways',
  precision: 'D',
  built: { before: false, source: '' },
  provinces: ['皖'],
  crossProvince: false,
  partners: [],
  industries: [],
  geometrySource: '',
  places: [],
  statusClass: 'promote',
  commitments: [],
};
const empty = { type: 'FeatureCollection', features: [] } as const;

export const sampleOverlay = {
  plan: { ...samplePlan, measureCount: 1, territory: null },
  texts: { 'own-abc': { plan: 'own-abc', headings: [], measures: [], dropped: [] } },
  source: '甲',
  projects: [project],
  layers: { railways: [{ type: 'Feature', id: 'new-1' }] },
  beside: { areas: empty, bands: empty, tints: empty, seats: empty, crossings: empty },
  lines: [],
  unlocated: [],
  report: { plans: {}, unresolved: [] },
  indicators: { indicators: [], values: [] },
  parks: {},
} as unknown as Overlay;

export const samplePress = (change: Partial<OwnPress>): OwnPress => ({
  proposals: [],
  proposed: ['new-1'],
  decisions: [],
  orphans: [],
  overlay: sampleOverlay,
  ...change,
});

export const sampleReject = (id: string, reason = '泛称'): Decision => ({
  sort: 'reject',
  id,
  anchors: [{ quote: `建设${id}`, name: id, index: 0, count: 1, number: '1' }],
  reason,
});
