import { useRef } from 'react';
import type { Story } from '../../model/story.ts';
import { openStory } from '../../state/stories/openStory.ts';
import { parseStoryFile, type ParsedStory } from '../../state/stories/parseStoryFile.ts';
import { addStory } from '../../state/stories/storyEdits.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { newStoryId } from './newStoryId.ts';
import { storyBook } from './storyBook.ts';
import { UndoBar } from './UndoBar.tsx';
import { usePresentWords } from './usePresentWords.ts';
import { useStories } from './useStories.ts';

/** Stories that come with the atlas, and the reader's own. */
export function StoryList({ onTake }: { onTake: (parsed: ParsedStory) => void }) {
  const { store } = useAtlas();
  const words = usePresentWords();
  const { ready, own, isSettled, hasFailed } = useStories();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? null);
  const file = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const id = newStoryId();
    storyBook.change(addStory({ id, title: '', scenes: [] }));
    openStory(store, id);
  };
  const read = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const text = await chosen.text().catch(() => '');
    onTake(parseStoryFile(text, dataDate));
  };
  return (
    <div className="story-list">
      <h2>{words.ready}</h2>
      {!isSettled && <p role="status">{words.reading}</p>}
      {hasFailed && <p role="status">{words.failed}</p>}
      <Cards stories={ready} />
      <h2>{words.own}</h2>
      {own.length === 0 && <p className="quiet">{words.noOwn}</p>}
      <Cards stories={own} />
      <div className="buttons">
        <button type="button" className="primary" onClick={add}>
          {words.add}
        </button>
        <button type="button" className="small" onClick={() => file.current?.click()}>
          {words.open}
        </button>
        <input
          ref={file}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={words.open}
          accept=".json,application/json"
          onChange={({ target }) => {
            void read(target.files?.[0]);
            target.value = '';
          }}
        />
        <UndoBar />
      </div>
    </div>
  );
}

function Cards({ stories }: { stories: readonly Story[] }) {
  const { store } = useAtlas();
  const { formats } = useWords();
  const words = usePresentWords();
  return (
    <ul className="story-cards">
      {stories.map(({ id, title, scenes }) => (
        <li key={id}>
          <button type="button" onClick={() => openStory(store, id)}>
            <strong lang="zh-Hans">{title || words.untitled}</strong>
            <small>{words.sceneCount(formats.number(scenes.length))}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
