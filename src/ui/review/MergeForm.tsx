import { useMemo, useState } from 'react';
import type { Decision } from '../../model/review.ts';
import { useAtlasState } from '../atlas.ts';
import { PickByName, type Option } from '../corridors/PickByName.tsx';
import { Name } from '../language/Name.tsx';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly id: string;
  readonly anchors: Decision['anchors'];
  readonly onSave: (decision: Decision) => void;
}

/** Which known project a new name means, and why. */
export function MergeForm({ id, anchors, onSave }: Props) {
  const review = useReviewWords();
  const projects = useAtlasState((state) => state.data.projects);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState(review.mergeDefault);
  const options = useMemo(
    () =>
      [...projects.values()]
        .filter((project) => project.id !== id)
        .map((of): Option => ({
          id: of.id,
          of,
          keys: [of.name, of.pinyin, ...of.aliases, ...of.aliasKeys],
        })),
    [projects, id],
  );
  const project = chosen ? projects.get(chosen) : undefined;
  return (
    <form
      className="review-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onSave({ sort: 'merge', id, anchors, project: chosen, reason: reason.trim() });
      }}
    >
      <PickByName label={review.mergeInto} hint={review.mergeHint} options={options} onPick={setChosen} />
      {project && (
        <p className="picked">
          <Name of={project} />
        </p>
      )}
      <label>
        {review.mergeReason}
        <input value={reason} required onChange={({ target }) => setReason(target.value)} />
      </label>
      <button type="submit" className="primary" disabled={!chosen}>
        {review.mergeNow}
      </button>
    </form>
  );
}
