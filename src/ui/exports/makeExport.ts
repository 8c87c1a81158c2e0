import { pageSizeOf } from '../../export/sheet/pageSizes.ts';
import { writeZip } from '../../export/writeZip.ts';
import type { Story } from '../../model/story.ts';
import type { ExportCatalogue } from '../../words/loadExportWords.ts';
import type { Words } from '../../words/words.ts';
import type { Atlas } from '../atlas.ts';
import { buildSheetFoot } from './buildMapSheet.ts';
import { dataFormats, exportData, type DataFormat } from './exportData.ts';
import type { ExportChoice } from './ExportForm.tsx';
import { frameOfScene, frameOfScreen, type Frame } from './frameOf.ts';
import { makePng, toPng } from './makePng.ts';
import { makeSheet, type MadeSheet } from './makeSheet.ts';
import { walkStory } from './walkStory.ts';

export interface ExportOrder {
  readonly atlas: Atlas;
  /** `mark` in words. */
  readonly choice: Omit<ExportChoice, 'mark'> & { readonly mark: string };
  readonly story: Story | null;
  readonly words: Words;
  readonly catalogue: ExportCatalogue;
  readonly repost: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/** A sheet that the browser prints. */
export interface Printable {
  readonly sheet: MadeSheet;
  readonly page: string;
  readonly map: Blob;
  readonly title: string;
  readonly label: string;
}

export interface MadeExport {
  readonly file?: { readonly name: string; readonly content: string | Uint8Array };
  readonly printable?: Printable;
  /** What the reader should know of it. */
  readonly remarks: readonly string[];
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** Makes what was asked for. @throws once it is no longer wanted, or where it cannot be made */
export async function makeExport(order: ExportOrder): Promise<MadeExport> {
  const { atlas, choice, words, catalogue, signal } = order;
  const { store, loader } = atlas;
  const { format, title } = choice;
  const isData = (one: string): one is DataFormat => (dataFormats as readonly string[]).includes(one);
  if (isData(format)) {
    await Promise.all(store.getState().data.plans.map(({ id }) => loader.loadText(id)));
    const state = store.getState();
    const notes = buildSheetFoot(state, words, catalogue);
    const content = await exportData(state, format, words, catalogue, notes);
    return { file: { name: `${title}.${format}`, content }, remarks: [] };
  }
  if (format === 'pptx') return makeDeck(order);
  const page = pageSizeOf(choice.paper, choice.orientation);
  const sheetOf = (frame: Frame, of: string): Promise<MadeSheet> =>
    makeSheet(
      store.getState(),
      { title: of, mark: choice.mark, page, frame, resolution: choice.resolution, theme: choice.colours },
      atlas.dataUrl,
      words,
      catalogue,
      signal,
    );
  if (format === 'pngs') {
    const files: Record<string, Uint8Array> = {};
    const skipped = await walkStory(order, async (scene, number) => {
      const sheet = await sheetOf(frameOfScene(store.getState(), scene), scene.title);
      const name = `${String(number).padStart(2, '0')} ${safe(scene.title)}.png`;
      files[name] = await bytesOf(await makePng(sheet));
    });
    const content = writeZip(files);
    return { file: { name: `${title}.zip`, content }, remarks: skipped };
  }
  const sheet = await sheetOf(frameOfScreen(store.getState()), title);
  const isCoarser = sheet.resolution < choice.resolution * 0.95;
  const remarks = isCoarser ? [catalogue.coarser(words.formats.number(sheet.resolution))] : [];
  if (format === 'png')
    return {
      file: { name: `${title}.png`, content: await bytesOf(await makePng(sheet)) },
      remarks,
    };
  const printable: Printable = {
    sheet,
    page: `${choice.paper}-${choice.orientation}`,
    map: await toPng(sheet.pictures.map),
    title,
    label: catalogue.picture(title),
  };
  return { printable, remarks };
}

const safe = (title: string): string => title.replaceAll(/[\\/:*?"<>|]/g, ' ').slice(0, 60);

async function makeDeck(order: ExportOrder): Promise<MadeExport> {
  const { atlas, choice, words, catalogue, repost, signal } = order;
  const { store } = atlas;
  const [{ buildDeckPage }, { writePptx }] = await Promise.all([
    import('./buildDeckPage.ts'),
    import('../../export/writePptx.ts'),
  ]);
  const pages: Awaited<ReturnType<typeof buildDeckPage>>[] = [];
  let foot: readonly string[] = [];
  const skipped = await walkStory(order, async (scene) => {
    const state = store.getState();
    foot = buildSheetFoot(state, words, catalogue);
    pages.push(
      await buildDeckPage(state, scene, choice.colours, atlas.dataUrl, words, catalogue, repost, signal),
    );
  });
  const deck = {
    title: choice.title,
    format: choice.slides,
    pages,
    foot,
    mark: choice.mark,
    words: { north: words.map.north, legend: catalogue.legend },
  };
  const content = await writePptx(deck);
  return { file: { name: `${choice.title}.pptx`, content }, remarks: skipped };
}
