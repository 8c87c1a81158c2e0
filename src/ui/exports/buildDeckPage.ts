import type { DeckPage, DeckSign } from '../../export/deck.ts';
import { chooseScale } from '../../export/sheet/chooseScale.ts';
import type { ThemeId } from '../../layers/themes.ts';
import type { Scene } from '../../model/story.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import type { ExportCatalogue } from '../../words/loadExportWords.ts';
import type { Words } from '../../words/words.ts';
import { clauseOf } from '../card/clauseOf.ts';
import type { LegendSign } from '../layerPanel/buildLegend.ts';
import { buildSheetLegend } from './buildMapSheet.ts';
import { drawView } from './drawView.ts';
import { frameOfScene } from './frameOf.ts';
import { toPng } from './makePng.ts';

/** CSS pixels of a map on a slide, and dots for each; 8 to 5 fills slides of both formats. */
const size = { width: 880, height: 550, ratio: 2 };

const dashOf = { present: 'solid', building: 'long', planned: 'dashed', promote: 'dotted' } as const;
const formOf = { line: 'line', point: 'point', area: 'area', band: 'area', mark: 'point' } as const;

const signOf = ({ label, swatch }: LegendSign): DeckSign => ({
  label,
  form: formOf[swatch.form],
  color: swatch.color,
  dash: dashOf[swatch.status ?? 'present'],
});

/** A scene that is on screen, as a slide. */
export async function buildDeckPage(
  state: AtlasState,
  scene: Scene,
  theme: ThemeId,
  dataUrl: string,
  words: Words,
  catalogue: ExportCatalogue,
  repost: string,
  signal: AbortSignal,
): Promise<DeckPage> {
  const frame = frameOfScene(state, scene);
  const { canvas, metresPerPixel } = await drawView(state, dataUrl, {
    ...size,
    theme,
    frame,
    signal,
  });
  const { formats, map } = words;
  const { kilometres, millimetres: pixels } = chooseScale(metresPerPixel, canvas.width);
  const shown = clauseOf(state, words, repost);
  const clause = shown && {
    pieces: shown.pieces.map(({ start, end, role }) => ({
      text: role === 'gap' ? '…' : shown.text.slice(start, end),
      isStrong: role === 'verb' || role === 'name',
    })),
    source: [shown.place, ...shown.remarks].join(' · '),
  };
  return {
    title: scene.title,
    picture: {
      png: new Uint8Array(await (await toPng(canvas)).arrayBuffer()),
      width: canvas.width,
      height: canvas.height,
      alt: catalogue.picture(scene.title),
    },
    scale: { pixels, label: `${formats.number(kilometres, kilometres < 1 ? 1 : 0)} ${map.kilometres}` },
    clause,
    legend: buildSheetLegend(state, frame.bounds, theme, words).map(signOf),
    notes: [
      ...scene.note.split('\n').filter(Boolean),
      ...(clause ? [clause.pieces.map(({ text }) => text).join(''), clause.source] : []),
    ],
  };
}
