import { useState } from 'react';
import type { Story } from '../../model/story.ts';
import { openStory } from '../../state/stories/openStory.ts';
import { longestLink, packStory } from '../../state/stories/packStory.ts';
import { buildStoryFile } from '../../state/stories/storyFile.ts';
import { removeStory } from '../../state/stories/storyEdits.ts';
import { restingView } from '../../state/restingView.ts';
import { stringifyView } from '../../state/urlCodec.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { copyText } from '../copyText.ts';
import { ExportButton } from '../exports/ExportButton.tsx';
import { download } from '../download.ts';
import { useWords } from '../language/useWords.ts';
import { pacesInSeconds, secondsAScene } from './secondsAScene.ts';
import { storyBook } from './storyBook.ts';
import { usePresentWords } from './usePresentWords.ts';

/** A story as a file or a link; one's own can be deleted. */
export function StoryMenu({ story, isOwn }: { story: Story; isOwn: boolean }) {
  const { store } = useAtlas();
  const words = usePresentWords();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? null);
  const { formats } = useWords();
  const [said, setSaid] = useState('');
  const [pace, setPace] = useState(secondsAScene.read);
  const save = (): void => download(words.fileName(story.title), buildStoryFile(story, dataDate));
  const link = async (): Promise<void> => {
    const sharedStory = packStory(story, dataDate);
    if (sharedStory.length > longestLink) {
      setSaid(words.linkTooLong);
      return;
    }
    const { layers } = store.getState();
    const hash = stringifyView({ ...restingView, layers, mode: 'present', sharedStory });
    const isCopied = await copyText(location.href.split('#')[0] + hash);
    setSaid(isCopied ? words.linkCopied : words.linkFailed);
  };
  return (
    <>
      <button type="button" className="small" disabled={story.scenes.length === 0} onClick={save}>
        {words.save}
      </button>
      <button
        type="button"
        className="small"
        disabled={story.scenes.length === 0}
        onClick={() => void link()}
      >
        {words.link}
      </button>
      {story.scenes.length > 0 && (
        <ExportButton story={story} className="small">
          {words.export}
        </ExportButton>
      )}
      <label className="pace">
        {words.secondsAScene}
        <select
          value={pace}
          onChange={({ target }) => {
            secondsAScene.write(Number(target.value));
            setPace(Number(target.value));
          }}
        >
          {pacesInSeconds.map((seconds) => (
            <option key={seconds} value={seconds}>
              {words.seconds(formats.number(seconds))}
            </option>
          ))}
        </select>
      </label>
      {isOwn && (
        <button
          type="button"
          className="small"
          onClick={() => {
            storyBook.change(removeStory(story.id));
            openStory(store, null);
          }}
        >
          {words.removeStory}
        </button>
      )}
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}
