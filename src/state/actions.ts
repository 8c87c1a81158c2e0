import type { ThemeId } from '../layers/themes.ts';
import type { Language } from '../model/languages.ts';
import type { Province } from '../model/status.ts';
import {
  noSelection,
  type Asked,
  type Beside,
  type BorderPair,
  type Camera,
  type Corridor,
  type Found,
  type Mode,
  type Page,
  type Reading,
  type Sheet,
  type Sketch,
} from './atlasState.ts';
import type { AtlasStore } from './createAtlasStore.ts';
import { roomOf } from './roomOf.ts';

const planOf = (measure: string): string => measure.split(':')[0]!;

/**
 * Chooses a project and opens what a plan says of it: the given measure, else one of the open plan, else the
 * newest; where no plan promises anything of it, the reader stays where it is. Its layer is switched on, so that what
 * is chosen can be seen.
 * @param at which words of the measure are meant, by their offset in the source
 */
export function selectProject(
  store: AtlasStore,
  id: string,
  measure?: string,
  at: number | null = null,
): void {
  const { data, plan, layers, selection } = store.getState();
  const project = data.projects.get(id);
  if (!project) return;
  const { commitments } = project;
  const first =
    measure ??
    (commitments.findLast((commitment) => commitment.plan === plan) ?? commitments.at(-1))?.measure ??
    null;
  store.setState({
    selection: { project: id, place: null, measure: first ?? selection.measure, at },
    unit: null,
    layers: { ...layers, [project.layer]: true },
    ...(first ? { plan: planOf(first) } : {}),
  });
}

/** Chooses a place; the reader stays where it is unless words are given. */
export function selectPlace(store: AtlasStore, id: string, measure?: string, at: number | null = null): void {
  const { selection, layers } = store.getState();
  store.setState({
    selection: { project: null, place: id, measure: measure ?? selection.measure, at },
    unit: null,
    layers: { ...layers, cities: true },
    ...(measure ? { plan: planOf(measure) } : {}),
  });
}

/** @param at which words of the measure are meant, by their offset in the source */
export function openMeasure(store: AtlasStore, measure: string, at: number | null = null): void {
  store.setState(({ selection }) => ({ selection: { ...selection, measure, at }, plan: planOf(measure) }));
}

export function openPlan(store: AtlasStore, plan: string): void {
  store.setState(({ selection }) => ({ plan, selection: { ...selection, measure: null, at: null } }));
}

/** How all texts are shown, for the whole visit. */
export function setReading(store: AtlasStore, reading: Reading): void {
  store.setState({ reading });
}

/** Points at a project or place on the map for as long as its name is pointed at in the text; null for none. */
export function hint(store: AtlasStore, id: string | null): void {
  if (store.getState().hinted !== id) store.setState({ hinted: id });
}

/** Lists what a unit, named as its plans write it, answers for, in the place of what was chosen; null closes the list. */
export function showUnit(store: AtlasStore, unit: string | null): void {
  store.setState(({ selection }) => ({
    unit,
    selection: unit ? { ...noSelection, measure: selection.measure } : selection,
  }));
}

/** Marks on the map what a search has found; null when it is closed. */
export function showFound(store: AtlasStore, found: Found | null): void {
  store.setState({ found });
}

/** Brings what is chosen into view once more. */
export function fitSelection(store: AtlasStore): void {
  store.setState(({ fits }) => ({ fits: fits + 1 }));
}

export function clearSelection(store: AtlasStore): void {
  store.setState(({ selection }) => ({ selection: { ...noSelection, measure: selection.measure } }));
}

export function moveCamera(store: AtlasStore, camera: Camera): void {
  store.setState({ camera });
}

/** Beside the scenes goes on what was on screen. */
export function setMode(store: AtlasStore, mode: Mode): void {
  store.setState((state) => ({
    mode,
    ...(mode === 'present' ? { room: roomOf(state) } : { aim: null }),
  }));
}

/** Whose side is ours; null for nobody's. */
export function setSide(store: AtlasStore, side: Province | null): void {
  store.setState({ side });
}

/** Lists the crossings of a border, in the mode for it. */
export function openBorder(store: AtlasStore, border: BorderPair | null): void {
  store.setState({ mode: 'corridors', border, corridor: null, pointed: null });
}

/** Inspects a corridor, in the mode for it; null goes back to the borders. */
export function openCorridor(store: AtlasStore, corridor: Corridor | null): void {
  store.setState({ mode: 'corridors', corridor, pointed: null });
}

/** Draws a border or a corridor over the map; null takes it away. */
export function showSketch(store: AtlasStore, sketch: Sketch | null): void {
  store.setState({ sketch });
}

/** Asks for what a number on the map stands for, in the list beside it; null once the list is there. */
export function pointAtMark(store: AtlasStore, mark: string | null): void {
  store.setState({ pointed: mark === null ? null : { mark } });
}

export function openSheet(store: AtlasStore, sheet: Sheet): void {
  store.setState({ mode: 'compare', sheet });
}

/** Asks for a part of a comparison. */
export function ask(store: AtlasStore, asked: Partial<Asked>): void {
  store.setState((state) => ({ asked: { ...state.asked, ...asked } }));
}

/** Asks for a plan beside an older one, or for a group of their projects. */
export function askBeside(store: AtlasStore, beside: Partial<Beside>): void {
  store.setState((state) => ({ beside: { ...state.beside, ...beside } }));
}

/** Two maps, each with one plan; null for one map with all. */
export function setSplit(store: AtlasStore, split: readonly [string, string] | null): void {
  store.setState({ split });
}

export function showBasemap(store: AtlasStore, isOn: boolean): void {
  store.setState({ isBasemapOn: isOn });
}

export function setTheme(store: AtlasStore, theme: ThemeId): void {
  store.setState({ theme });
}

export function setLanguage(store: AtlasStore, language: Language): void {
  store.setState({ language });
}

/** The catalogue of a language could not be had: what is shown stays, and the reader is told. */
export function keepLanguage(store: AtlasStore, shown: Language, missing: Language): void {
  store.setState(({ remarks }) => ({
    language: shown,
    remarks: [...remarks, { sort: 'language', language: missing }],
  }));
}

export function showPage(store: AtlasStore, page: Page | null): void {
  store.setState({ page });
}

/** A link may name a measure that its plan, once it is loaded, turns out not to hold. */
export function leaveUnknownMeasure(store: AtlasStore): void {
  const { selection, data, remarks } = store.getState();
  const { measure } = selection;
  const text = measure && data.texts[planOf(measure)];
  if (!text || text.measures.some(({ id }) => id === measure)) return;
  store.setState({
    selection: { ...selection, measure: null },
    remarks: [...remarks, { sort: 'measure', measure }],
  });
}

export function dismissRemarks(store: AtlasStore): void {
  store.setState({ remarks: [], problems: [] });
}
