import { useEffect, useState, type KeyboardEvent } from 'react';
import { parkLayers } from '../../layers/parkFilter.ts';
import { showLayersToo } from '../../state/layerActions.ts';
import { useAtlas } from '../atlas.ts';
import { stepTabs } from '../shell/stepTabs.ts';
import { GroupList } from './GroupList.tsx';
import { ParkFinder } from './ParkFinder.tsx';
import { useParkData } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';
import { WiderList } from './WiderList.tsx';
import './parks.css';

const parts = ['parks', 'wider', 'groups'] as const;
type Part = (typeof parts)[number];

/** 园区: parks to be found; beside them what holds for all of them, and parks that plans only count. */
export function ParkPanel() {
  const { store } = useAtlas();
  const words = useParkWords();
  const { parks, hasFailed } = useParkData();
  const [part, setPart] = useState<Part>('parks');
  useEffect(() => showLayersToo(store, parkLayers), [store]);
  const go = (event: KeyboardEvent<HTMLButtonElement>): void =>
    stepTabs(event, parts.indexOf(part), parts.length, (index) => setPart(parts[index]!));
  if (!parks)
    return (
      <section className="parks" aria-label={words.title}>
        <p className="empty" role="status">
          {hasFailed ? words.failed : words.reading}
        </p>
      </section>
    );
  return (
    <section className="parks" aria-label={words.title}>
      <div role="tablist" aria-label={words.partsLabel} className="tabs park-tabs">
        {parts.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`park-part-${id}`}
            aria-selected={id === part}
            aria-controls="park-part"
            tabIndex={id === part ? 0 : -1}
            onClick={() => setPart(id)}
            onKeyDown={go}
          >
            {words.parts[id]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="park-part" aria-labelledby={`park-part-${part}`} className="park-part">
        {part === 'parks' && <ParkFinder parks={parks} />}
        {part === 'wider' && <WiderList parks={parks} />}
        {part === 'groups' && <GroupList parks={parks} />}
      </div>
      <p className="park-notice">{words.notice}</p>
    </section>
  );
}
