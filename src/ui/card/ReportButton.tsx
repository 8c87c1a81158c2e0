import { useState } from 'react';
import type { Project } from '../../model/project.ts';
import { useAtlasState } from '../atlas.ts';
import { copyText } from '../copyText.ts';
import { useWords } from '../language/useWords.ts';
import { describeProject } from './describeProject.ts';

/** Copies what is held of a project, for whoever reports an error in it. */
export function ReportButton({ project }: { project: Project }) {
  const words = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? '');
  const [copied, setCopied] = useState<Project | null>(null);
  return (
    <p className="report">
      <button
        type="button"
        className="link"
        onClick={() => {
          const text = describeProject(project, plans, dataDate, location.href, words);
          void copyText(text).then((isCopied) => setCopied(isCopied ? project : null));
        }}
      >
        {words.card.report}
      </button>
      {copied === project && (
        <small role="status" className="copied">
          {words.card.copied}
        </small>
      )}
    </p>
  );
}
