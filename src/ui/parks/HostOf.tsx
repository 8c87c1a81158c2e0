import type { ParkEntry } from '../../analysis/parks/parkTypes.ts';
import { Listed } from '../language/Listed.tsx';
import { PlaceName } from './PlaceName.tsx';
import { useParkWords } from './useParkWords.ts';

/** Where a park lies: the finest place that is known, or all that plans state. */
export function HostOf({
  entry: { host, hosts },
  isMarked = false,
}: {
  entry: ParkEntry;
  /** Says so where the registry alone knows it. */
  isMarked?: boolean;
}) {
  const words = useParkWords();
  if (host.place === null && hosts.length > 0)
    return (
      <Listed
        pieces={hosts.map((one) => (
          <PlaceName key={one.place ?? one.name} of={one} />
        ))}
      />
    );
  if (host.name === '' && host.province === null) return <span className="silent">{words.notStated}</span>;
  return (
    <>
      <PlaceName of={host} />
      {isMarked && host.basis === 'registry' && <small> {words.ofRegistry}</small>}
    </>
  );
}
