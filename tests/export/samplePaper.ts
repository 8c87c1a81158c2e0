import { readFileSync } from 'node:fs';
import { buildPaper, type PaperPicture } from '../../src/export/buildPaper.ts';
import type { Sides } from '../../src/export/buildPaperRows.ts';
import type { Paper } from '../../src/export/paper.ts';
import type { PaperData } from '../../src/export/readSide.ts';
import { lines } from '../../src/model/contract.ts';
import { paperWordsOf } from '../../src/ui/papers/paperWordsOf.ts';
import { en } from '../../src/words/en/en.ts';
import { zh } from '../../src/words/zh/zh.ts';
import { paper as enPaper } from '../../src/words/en/paper.ts';
import { paper as zhPaper } from '../../src/words/zh/paper.ts';
import type { Words } from '../../src/words/words.ts';
import { readPublicData } from '../readPublicData.ts';

const { manifest, summaries, plans, places, projects } = readPublicData();

/** The committed plans as papers read them. */
export const sampleData: PaperData = {
  plans: summaries,
  texts: Object.fromEntries(plans.map((text) => [text.plan, text])),
  places: new Map(places.map((place) => [place.id, place])),
  lines: new Map(
    lines
      .parse(JSON.parse(readFileSync('public/data/lines.json', 'utf8')))
      .map((line) => [line.project, line]),
  ),
  dataDate: manifest.dataDate,
  asReceived: false,
};

export const projectsById = new Map(projects.map((project) => [project.id, project]));

/** Everything of railways and highways that lies in Anhui and Jiangsu and that a plan speaks of. */
export const sampleProjects = projects.filter(
  ({ commitments, crossProvince, layer, provinces }) =>
    commitments.length > 0 &&
    crossProvince &&
    ['railways', 'highways', 'zones'].includes(layer) &&
    provinces.includes('皖') &&
    provinces.includes('苏'),
);

const paperOf = ({ language }: Words) => (language === 'en' ? enPaper : zhPaper);

export const sampleWords = (words: Words = zh) =>
  paperWordsOf(words, paperOf(words), sampleData.dataDate, ({ shortTitle }) => shortTitle);

/** A picture of the map, taken once; any PNG would do. */
const picture: PaperPicture = {
  png: readFileSync('tests/e2e/reference/delta-paper.png'),
  width: 580,
  height: 522,
};

export function buildSamplePaper({
  isEnglish = false,
  hasPicture = true,
  sides = ['皖', '苏'] as Sides,
  data = sampleData,
} = {}): Paper {
  const words = isEnglish ? en : zh;
  return buildPaper(
    {
      title: paperOf(words).titleOf('皖苏省界'),
      subjects: sampleProjects.map((project) => ({ project })),
      sides,
    },
    data,
    hasPicture ? picture : null,
    sampleWords(words),
  );
}

export const projectsByName = new Map(projects.map((project) => [project.name, project]));
