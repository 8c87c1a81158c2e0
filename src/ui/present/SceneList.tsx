import { useRef, useState } from 'react';
import type { Story } from '../../model/story.ts';
import { knownIds } from '../../state/knownIds.ts';
import { pointsAtOwn } from '../../state/pointsAtOwn.ts';
import { roomOf } from '../../state/roomOf.ts';
import { showScene } from '../../state/stories/showScene.ts';
import { moveScene } from '../../state/stories/storyEdits.ts';
import { parseView } from '../../state/urlCodec.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { SceneForm } from './SceneForm.tsx';
import { storyBook } from './storyBook.ts';
import { usePresentWords } from './usePresentWords.ts';

/** The scenes of a story in their order; Alt with an arrow, or the pointer, moves one. */
export function SceneList({ story, isOwn }: { story: Story; isOwn: boolean }) {
  const { store } = useAtlas();
  const { formats } = useWords();
  const words = usePresentWords();
  const number = useAtlasState((state) => state.scene?.number ?? 0);
  const data = useAtlasState((state) => state.data);
  const dragged = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  const { id: storyId, scenes } = story;
  const move = (id: string, to: number): void => {
    const at = Math.max(0, Math.min(scenes.length - 1, to));
    const scene = scenes.find((one) => one.id === id);
    if (!scene || scenes[at] === scene) return;
    const shown = scenes[number - 1]?.id;
    storyBook.change(moveScene(storyId, id, at));
    setSaid(words.moved(scene.title || words.untitledScene, formats.number(at + 1)));
    // The scene that is shown keeps being it, under its new number.
    const after = storyBook.getState().stories.find((one) => one.id === storyId)!.scenes;
    const place = after.findIndex((one) => one.id === shown) + 1;
    if (place > 0) store.setState({ scene: { story: storyId, number: place, isShown: false } });
  };
  return (
    <>
      <ol className="scenes" aria-label={words.scenes}>
        {scenes.map((scene, at) => {
          const { view, unknown } = parseView(scene.address, knownIds({ data }));
          const isOpen = at + 1 === number;
          return (
            <li
              key={scene.id}
              aria-current={isOpen || undefined}
              draggable={isOwn && !isOpen}
              onDragStart={() => {
                dragged.current = scene.id;
              }}
              onDragOver={(event) => {
                if (dragged.current) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged.current) move(dragged.current, at);
                dragged.current = null;
              }}
            >
              <button
                type="button"
                className="scene"
                onClick={() => showScene(store, story, at + 1)}
                onKeyDown={(event) => {
                  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                  if (!isOwn || !event.altKey || !step) return;
                  event.preventDefault();
                  move(scene.id, at + step);
                }}
              >
                <span className="scene-number">{formats.number(at + 1)}</span>
                <span>
                  <strong lang="zh-Hans">{scene.title || words.untitledScene}</strong>
                  <small>{words.rooms[roomOf(view)]}</small>
                  {unknown.length > 0 && (
                    <small className="warning">
                      {unknown.some(pointsAtOwn)
                        ? words.ownClosed
                        : words.unknownParts(formats.number(unknown.length))}
                    </small>
                  )}
                </span>
              </button>
              {isOpen && isOwn && (
                <SceneForm story={story} scene={scene} at={at} onMove={(to) => move(scene.id, to)} />
              )}
              {isOpen && !isOwn && scene.note && (
                <p className="scene-note" lang="zh-Hans">
                  {scene.note}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
