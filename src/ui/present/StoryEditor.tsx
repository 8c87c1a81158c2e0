import { longestTitle, type Story } from '../../model/story.ts';
import { captureScene } from '../../state/stories/captureScene.ts';
import { openStory } from '../../state/stories/openStory.ts';
import { showScene } from '../../state/stories/showScene.ts';
import { addScene, addStory, renameStory } from '../../state/stories/storyEdits.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { nameScreen } from './nameScreen.ts';
import { newStoryId } from './newStoryId.ts';
import { SceneList } from './SceneList.tsx';
import { startFullScreen } from './startFullScreen.ts';
import { storyBook } from './storyBook.ts';
import { StoryMenu } from './StoryMenu.tsx';
import { UndoBar } from './UndoBar.tsx';
import { usePresentWords } from './usePresentWords.ts';

/** One story: its scenes, what can be changed of them, and the way to the big screen. */
export function StoryEditor({ story, isOwn }: { story: Story; isOwn: boolean }) {
  const { store } = useAtlas();
  const words = useWords();
  const present = usePresentWords();
  const number = useAtlasState((state) => state.scene?.number ?? 0);
  const { id, title, scenes } = story;
  const capture = (): void => {
    const state = store.getState();
    const scene = { title: nameScreen(state, words, present), note: '', ...captureScene(state) };
    const at = number > 0 ? Math.min(number, scenes.length) : scenes.length;
    storyBook.change(addScene(id, scene, at));
    store.setState({ scene: { story: id, number: at + 1, isShown: false } });
  };
  const copy = (): void => {
    const copied = newStoryId();
    storyBook.change(addStory({ id: copied, title: present.copyOf(title), scenes }));
    openStory(store, copied);
  };
  const start = (): void => {
    if (number === 0) showScene(store, story, 1);
    startFullScreen(store);
  };
  return (
    <div className="story">
      {isOwn ? (
        <input
          className="story-title"
          aria-label={present.storyTitle}
          placeholder={present.untitled}
          lang="zh-Hans"
          maxLength={longestTitle}
          value={title}
          onChange={({ target }) => storyBook.change(renameStory(id, target.value), `title ${id}`)}
        />
      ) : (
        <h2 lang="zh-Hans">{title}</h2>
      )}
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={scenes.length === 0}
          title={present.startHint}
          onClick={start}
        >
          ▶ {present.start}
        </button>
        {isOwn ? (
          <button type="button" className="small" onClick={capture}>
            + {present.capture}
          </button>
        ) : (
          <button type="button" className="small" onClick={copy}>
            {present.copyStory}
          </button>
        )}
      </div>
      {scenes.length === 0 ? (
        <p className="empty">{present.noScene}</p>
      ) : (
        <SceneList story={story} isOwn={isOwn} />
      )}
      <div className="buttons">
        {isOwn && <UndoBar />}
        <StoryMenu story={story} isOwn={isOwn} />
      </div>
      {!isOwn && <p className="quiet">{present.readyNote}</p>}
    </div>
  );
}
