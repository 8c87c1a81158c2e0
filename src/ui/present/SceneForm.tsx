import { useState } from 'react';
import { longestNote, longestTitle, type Scene, type Story } from '../../model/story.ts';
import { captureScene } from '../../state/stories/captureScene.ts';
import { duplicateScene, editScene, removeScene } from '../../state/stories/storyEdits.ts';
import { useAtlas } from '../atlas.ts';
import { storyBook } from './storyBook.ts';
import { usePresentWords } from './usePresentWords.ts';

interface Props {
  readonly story: Story;
  readonly scene: Scene;
  /** Its place, from 0. */
  readonly at: number;
  readonly onMove: (to: number) => void;
}

/** What can be changed of the scene that is shown; every change is kept at once. */
export function SceneForm({ story: { id: story, scenes }, scene, at, onMove }: Props) {
  const { store } = useAtlas();
  const words = usePresentWords();
  const [isUpdated, setUpdated] = useState(false);
  const { id, title, note } = scene;
  const show = (number: number): void => store.setState({ scene: { story, number, isShown: false } });
  return (
    <div className="scene-form">
      <label>
        {words.sceneTitle}
        <input
          value={title}
          lang="zh-Hans"
          maxLength={longestTitle}
          onChange={({ target }) =>
            storyBook.change(editScene(story, id, { title: target.value }), `title ${story} ${id}`)
          }
        />
      </label>
      <label>
        {words.sceneNote}
        <textarea
          value={note}
          lang="zh-Hans"
          rows={4}
          maxLength={longestNote}
          onChange={({ target }) =>
            storyBook.change(editScene(story, id, { note: target.value }), `note ${story} ${id}`)
          }
        />
      </label>
      <div className="buttons">
        <button
          type="button"
          className="small"
          onClick={() => {
            storyBook.change(editScene(story, id, captureScene(store.getState())));
            setUpdated(true);
          }}
        >
          {words.update}
        </button>
        <button type="button" className="small" disabled={at === 0} onClick={() => onMove(at - 1)}>
          {words.up}
        </button>
        <button
          type="button"
          className="small"
          disabled={at === scenes.length - 1}
          onClick={() => onMove(at + 1)}
        >
          {words.down}
        </button>
        <button
          type="button"
          className="small"
          onClick={() => {
            storyBook.change(duplicateScene(story, id));
            show(at + 2);
          }}
        >
          {words.duplicate}
        </button>
        <button
          type="button"
          className="small"
          onClick={() => {
            storyBook.change(removeScene(story, id));
            show(Math.min(at + 1, scenes.length - 1));
          }}
        >
          {words.remove}
        </button>
      </div>
      <p role="status">{isUpdated && words.updated}</p>
    </div>
  );
}
