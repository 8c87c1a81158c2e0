import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { unpackStory } from '../../state/stories/packStory.ts';
import { openStory } from '../../state/stories/openStory.ts';
import type { ParsedStory } from '../../state/stories/parseStoryFile.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { describeProblems } from './describeProblems.ts';
import { storyBook } from './storyBook.ts';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import { takeStory } from './takeStory.ts';
import { usePresentWords } from './usePresentWords.ts';
import { useStory } from './useStory.ts';
import './present.css';

/** 汇报: stories, and the scenes of the one that is open. */
export function PresentPanel() {
  const { store } = useAtlas();
  const words = useWords();
  const present = usePresentWords();
  const shared = useAtlasState((state) => state.sharedStory);
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? null);
  const isOpen = useAtlasState((state) => state.scene !== null);
  const { story, isOwn, isMissing } = useStory();
  const isKept = useStore(storyBook, (state) => state.isKept);
  const wasDamaged = useStore(storyBook, (state) => state.wasDamaged);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const take = (parsed: ParsedStory): void => {
    const id = takeStory(parsed);
    const problems = describeProblems(parsed.problems, words, present);
    const { story: taken } = parsed;
    const done = taken && present.opened(taken.title, words.formats.number(taken.scenes.length));
    setNotes([...(done ? [done] : []), ...problems]);
    openStory(store, id);
  };
  const takeShared = useEffectEvent((packed: string) => take(unpackStory(packed, dataDate)));
  useEffect(() => {
    if (shared) takeShared(shared);
  }, [shared]);
  return (
    <section className="present" aria-label={present.title}>
      {!isKept && <p className="warning">{present.notKept}</p>}
      {wasDamaged && <p className="warning">{present.wasDamaged}</p>}
      {notes.length > 0 && (
        <div className="story-notes" role="status">
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <button type="button" className="small" onClick={() => setNotes([])}>
            {present.dismiss}
          </button>
        </div>
      )}
      {isOpen && (
        <button type="button" className="link back" onClick={() => openStory(store, null)}>
          ‹ {present.back}
        </button>
      )}
      {story ? (
        <StoryEditor key={story.id} story={story} isOwn={isOwn} />
      ) : isMissing ? (
        <p className="empty">{present.missing}</p>
      ) : (
        !isOpen && <StoryList onTake={take} />
      )}
      <p className="present-note">{present.local}</p>
    </section>
  );
}
