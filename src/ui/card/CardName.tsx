import { Name } from '../language/Name.tsx';
import type { Project, Place } from '../../model/project.ts';

/** What a thing is called, in both scripts where they differ. */
export function CardName({ of }: { of: Project | Place }) {
  return (
    <h2>
      <Name of={of} />
      {of.nameHant !== of.name && (
        <span className="hant" lang="zh-Hant">
          {of.nameHant}
        </span>
      )}
    </h2>
  );
}
