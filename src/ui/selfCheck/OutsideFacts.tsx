import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import type { Surroundings } from './readSurroundings.ts';
import { useSelfCheckWords } from './useSelfCheckWords.ts';

interface Props {
  readonly surroundings: Surroundings;
  /** Requests to outside. */
  readonly asked: number;
}

/** What the page has asked of whom, and what its policy refused. */
export function OutsideFacts({ surroundings: { requests, outside, refused }, asked }: Props) {
  const { formats } = useWords();
  const words = useSelfCheckWords();
  const basemap = useAtlasState(({ data }) => data.settings.basemap);
  return (
    <>
      {words.requests(formats.number(requests), formats.number(asked), formats.number(refused.length))}
      {outside.map(({ origin, count }) => (
        <code key={origin} className="row">
          {words.toOrigin(origin, formats.number(count))}
          {basemap?.url.startsWith(`${origin}/`) && words.ofBasemap}
        </code>
      ))}
      {[...new Set(refused)].map((one) => (
        <code key={one} className="row">
          {one}
        </code>
      ))}
    </>
  );
}
