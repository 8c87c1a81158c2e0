import { dismissRemarks } from '../../state/actions.ts';
import type { Remark } from '../../state/atlasState.ts';
import { pointsAtOwn } from '../../state/pointsAtOwn.ts';
import { languageNames } from '../../words/languageNames.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { returnFocus } from './returnFocus.ts';

/** Parts of a broken link that are told; of hundreds the first say enough. */
const mostParts = 3;
const longestPart = 40;

/** A part of a link as a reader would write it; a long one by its beginning. */
function readable(part: string): string {
  let text = part;
  try {
    text = decodeURI(part);
  } catch {
    // Shown as it stands.
  }
  return text.length > longestPart ? `${text.slice(0, longestPart)}…` : text;
}

/** What could not be loaded or understood, in words; the rest goes on working. */
export function Remarks() {
  const { store } = useAtlas();
  const { formats, remarks: words } = useWords();
  const problems = useAtlasState((state) => state.problems);
  const remarks = useAtlasState((state) => state.remarks);
  if (problems.length + remarks.length === 0) return null;
  const say = (remark: Remark): string[] => {
    if (remark.sort === 'address') {
      const parts = remark.parts.filter((part) => !pointsAtOwn(part));
      const count = parts.length > mostParts ? formats.number(parts.length) : null;
      return [
        ...(parts.length < remark.parts.length ? [words.ownAddress] : []),
        ...(parts.length > 0 ? [words.address(parts.slice(0, mostParts).map(readable), count)] : []),
      ];
    }
    if (remark.sort === 'measure') return [words.measure(readable(remark.measure))];
    return [words.language(languageNames[remark.language].name)];
  };
  return (
    <div ref={returnFocus} className="remarks" role="alert">
      <ul>
        {problems.map(({ file, sort, detail }) => (
          <li key={`${file} ${sort} ${detail}`}>
            {words.file} <code>{file}</code>
            {words.ofFile(words.problems[sort](detail))}
            {words.rest}
          </li>
        ))}
        {remarks.flatMap(say).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <button type="button" onClick={() => dismissRemarks(store)}>
        {words.understood}
      </button>
    </div>
  );
}
