import { readFileSync } from 'node:fs';
import { pressFiles } from '../../../src/model/ownPress.ts';
import { readPressFiles, type PressTables } from '../../../src/press/own/readPressFiles.ts';

/** What the press works with in a browser, from the files that come with the page. */
export function openBundledRoom(): PressTables {
  const read = (path: string): string => readFileSync(`public/data/${path}`, 'utf8');
  const plans = read(pressFiles.plans);
  return readPressFiles({
    tables: read(pressFiles.tables),
    plans,
    projects: read(pressFiles.projects),
    report: read(pressFiles.report),
    provinces: read(pressFiles.provinces),
    prefectures: read(pressFiles.prefectures),
    boundaries: read(pressFiles.boundaries),
    texts: (JSON.parse(plans) as { id: string }[]).map(({ id }) => read(`plans/${id}.json`)),
  });
}
