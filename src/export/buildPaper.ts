import { newestFirst } from '../model/newestFirst.ts';
import type { PlanSummary } from '../model/plan.ts';
import type { Province } from '../model/status.ts';
import { buildPaperRows, type PaperSubject, type Sides } from './buildPaperRows.ts';
import { circledNumber } from './circledNumber.ts';
import type { Paper, PaperColumn, PaperFigure } from './paper.ts';
import type { PaperWords } from './paperWords.ts';
import type { PaperData } from './readSide.ts';

export interface PaperRequest {
  readonly title: string;
  readonly subjects: readonly PaperSubject[];
  readonly sides: Sides;
}

/** A drawn map with numbers in it; null where none can be drawn. */
export type PaperPicture = Pick<PaperFigure, 'png' | 'width' | 'height'> | null;

/** Widths of the columns in mm, on a landscape page. */
const widths = [8, 26, 42, 42, 25, 31, 37, 22] as const;
const allWidths = widths.reduce((sum, width) => sum + width, 0);

/** A meeting paper: what it lists and from which texts, the figure, the table, and how to read them. */
export function buildPaper(
  { title, subjects, sides }: PaperRequest,
  data: PaperData,
  picture: PaperPicture,
  words: PaperWords,
): Paper {
  const [ours, theirs] = sides.map((side) => words.provinceOf[side]) as [string, string];
  const searched = plansOf(sides, data);
  // Said once for all, where it holds for all.
  const notes = words.textNotes(searched);
  const areAlike = searched.every(({ textSource }) => textSource === searched[0]!.textSource);
  const { columns, footnotes } = words;
  const titles = [
    columns.n,
    columns.matter,
    columns.side(ours),
    columns.side(theirs),
    columns.source,
    columns.stage,
    columns.units,
    columns.remarks,
  ];
  const isTranscribed = !data.asReceived && searched.some(({ script }) => script === 'Hant');
  return {
    title,
    subtitle: words.subtitle(words.date(data.dataDate)),
    parts: [
      { heading: words.parts.what, lines: [words.what(words.number(subjects.length), ours, theirs)] },
      {
        heading: words.parts.texts,
        lines: searched.map((plan, index) => tellPlan(plan, index, areAlike ? notes : [], words)),
      },
      {
        heading: words.parts.reading,
        lines: [...notes, words.asOfText, words.notice, ...words.readingNotes].map((line, index) =>
          words.point(index + 1, line),
        ),
      },
    ],
    annexes: { lead: words.annexes, figure: words.figure, table: words.table, about: words.about },
    figure: picture && {
      ...picture,
      caption: words.figureCaption(title),
      items: subjects.flatMap(({ project }, index) =>
        project.precision === 'none' ? [] : [{ sign: circledNumber(index + 1), name: project.name }],
      ),
    },
    table: {
      caption: words.tableCaption(title),
      columns: titles.map((name, index): PaperColumn => ({
        title: name,
        share: widths[index]! / allWidths,
        isCentred: index === 0,
      })),
      rows: buildPaperRows(subjects, sides, data, words),
    },
    footnotes: [
      footnotes.quotes,
      footnotes.past,
      footnotes.levels,
      ...(isTranscribed ? [footnotes.transcribed] : []),
      ...notes,
      words.notice,
    ],
  };
}

/** All plans that are held of the two sides: side by side, provinces before cities, the newest first. */
function plansOf(sides: Sides, data: PaperData): PlanSummary[] {
  const order = newestFirst(data.plans);
  const own = (side: Province): PlanSummary[] =>
    data.plans
      .filter((plan) => plan.territory?.province === side)
      .sort(
        (a, b) =>
          Number(b.level === 'province') - Number(a.level === 'province') ||
          order.indexOf(a.id) - order.indexOf(b.id),
      );
  return sides.flatMap(own);
}

const tellPlan = (plan: PlanSummary, index: number, said: readonly string[], words: PaperWords): string =>
  words.point(
    index + 1,
    words.plan(
      plan.title,
      words.planLabel(plan),
      words.levels[plan.level],
      words.factsOf(plan).filter((fact) => !said.includes(fact)),
    ),
  );
