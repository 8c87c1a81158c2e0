import { useEffect, useMemo } from 'react';
import { buildPaper, type PaperPicture } from '../../export/buildPaper.ts';
import type { PaperSubject, Sides } from '../../export/buildPaperRows.ts';
import { mostCircled } from '../../export/circledNumber.ts';
import type { Paper } from '../../export/paper.ts';
import type { PaperData } from '../../export/readSide.ts';
import type { PaperCatalogue } from '../../words/loadPaperWords.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';
import type { PaperProps } from './PaperButton.tsx';
import { paperWordsOf } from './paperWordsOf.ts';

/** What papers are made of, once it is loaded. */
export function usePaper(
  { projects: ids, notes }: Pick<PaperProps, 'projects' | 'notes'>,
  catalogue: PaperCatalogue,
) {
  const { loader } = useAtlas();
  const words = useWords();
  const planLabel = usePlanLabel();
  const { manifest, plans, places, projects, texts, lines } = useAtlasState((state) => state.data);
  const reading = useAtlasState((state) => state.reading);
  const dataDate = manifest?.dataDate ?? '';
  useEffect(() => {
    void loader.loadLines();
    for (const { id } of plans) void loader.loadText(id);
  }, [loader, plans]);
  const subjects = useMemo(
    () =>
      ids.slice(0, mostCircled).flatMap((id): PaperSubject[] => {
        const project = projects.get(id);
        return project ? [{ project, ...(notes?.[id] ? { note: notes[id] } : {}) }] : [];
      }),
    [ids, projects, notes],
  );
  const byProject = useMemo(() => new Map(lines.map((line) => [line.project, line])), [lines]);
  const data: PaperData = {
    plans,
    texts,
    places,
    lines: byProject,
    dataDate,
    asReceived: reading !== 'simplified',
  };
  const isReady = lines.length > 0 && plans.every(({ id }) => texts[id]);
  const build = (title: string, sides: Sides, picture: PaperPicture): Paper =>
    buildPaper(
      { title, subjects, sides },
      data,
      picture,
      paperWordsOf(words, catalogue, dataDate, planLabel),
    );
  return { subjects, data, isReady, build };
}
