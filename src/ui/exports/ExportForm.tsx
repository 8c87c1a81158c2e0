import type { Dispatch, SetStateAction } from 'react';
import {
  orientations,
  paperSizes,
  resolutions,
  type Orientation,
  type PaperSize,
} from '../../export/sheet/pageSizes.ts';
import type { ExportCatalogue } from '../../words/loadExportWords.ts';

export const viewFormats = ['png', 'pdf', 'xlsx', 'csv', 'geojson'] as const;
export const storyFormats = ['pptx', 'pngs'] as const;
export type ExportFormat = (typeof viewFormats)[number] | (typeof storyFormats)[number];
export const sheetMarks = ['none', 'internal', 'draft', 'own'] as const;

/** What the reader asks for. */
export interface ExportChoice {
  readonly title: string;
  readonly format: ExportFormat;
  readonly paper: PaperSize;
  readonly orientation: Orientation;
  readonly resolution: number;
  readonly slides: '16:9' | '4:3';
  readonly colours: 'paper' | 'print';
  readonly mark: (typeof sheetMarks)[number];
  readonly ownMark: string;
}

/** Formats that show the map, on a page of their own or on slides. */
const pageFormats: readonly ExportFormat[] = ['png', 'pdf', 'pngs'];
export const isPicture = (format: ExportFormat): boolean => format === 'pptx' || pageFormats.includes(format);

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

interface Props {
  readonly choice: ExportChoice;
  readonly formats: readonly ExportFormat[];
  readonly words: ExportCatalogue;
  readonly onChange: Dispatch<SetStateAction<ExportChoice>>;
}

/** Format, size, colours and mark of what is taken away; only what the format knows of. */
export function ExportForm({ choice, formats, words, onChange }: Props) {
  const set = (changed: Partial<ExportChoice>): void => onChange((before) => ({ ...before, ...changed }));
  const { format } = choice;
  const hasPage = pageFormats.includes(format);
  const choose = <T extends string | number>(
    label: string,
    value: T,
    values: readonly T[],
    nameOf: (one: T) => string,
    onChoose: (one: T) => void,
  ) => (
    <label>
      {label}
      <select
        value={value}
        onChange={({ target }) => onChoose(values.find((one) => String(one) === target.value)!)}
      >
        {values.map((one) => (
          // A handling mark is Chinese in every language.
          <option key={one} value={one} lang={isChinese(nameOf(one)) ? 'zh-Hans' : undefined}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="export-form">
      <label className="wide">
        {words.sheetTitle}
        <input
          type="text"
          required
          maxLength={80}
          lang="zh-Hans"
          value={choice.title}
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <fieldset className="wide">
        <legend>{words.what}</legend>
        {formats.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="export-format"
              checked={format === one}
              onChange={() => set({ format: one })}
            />
            {words.formats[one]}
          </label>
        ))}
      </fieldset>
      {format === 'pptx' &&
        choose(words.slides, choice.slides, ['16:9', '4:3'] as const, String, (slides) => set({ slides }))}
      {hasPage && (
        <>
          {choose(
            words.paper,
            choice.paper,
            paperSizes,
            (one) => words.papers[one],
            (paper) => set({ paper }),
          )}
          {choose(
            words.orientation,
            choice.orientation,
            orientations,
            (one) => words.orientations[one],
            (orientation) => set({ orientation }),
          )}
          {choose(
            words.resolution,
            choice.resolution,
            // All pictures of a story are in memory at once.
            resolutions.filter((one) => format !== 'pngs' || one <= 150),
            String,
            (resolution) => set({ resolution }),
          )}
        </>
      )}
      {isPicture(format) && (
        <>
          {choose(
            words.colours,
            choice.colours,
            ['paper', 'print'] as const,
            (one) => words.coloursOf[one],
            (colours) => set({ colours }),
          )}
          {choose(
            words.mark,
            choice.mark,
            sheetMarks,
            (one) => words.marks[one],
            (mark) => set({ mark }),
          )}
          {choice.mark === 'own' && (
            <label>
              {words.ownMark}
              <input
                type="text"
                maxLength={20}
                value={choice.ownMark}
                onChange={({ target }) => set({ ownMark: target.value })}
              />
            </label>
          )}
        </>
      )}
      {!isPicture(format) && <p className="remark wide">{words.dataNote}</p>}
    </div>
  );
}
