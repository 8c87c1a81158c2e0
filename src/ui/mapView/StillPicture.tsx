import { useEffect, useRef, useState } from 'react';
import { openFile } from '../../state/bundledFiles.ts';
import { useAtlas } from '../atlas.ts';
import { announce } from '../announce.ts';
import { useWords } from '../language/useWords.ts';

/** In place of the map where WebGL 2 is missing: the first view as a picture, made with the data. */
export function StillPicture() {
  const { dataUrl } = useAtlas();
  const { map } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    void openFile(`${dataUrl}still.svg`)
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`${response.status}`))))
      .then((text) => {
        const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        frame.current?.replaceChildren(document.importNode(picture, true));
      })
      .catch(() => setMissing(true))
      .finally(() => announce.withoutMap());
  }, [dataUrl]);
  return (
    <section className="still" aria-label={map.title} tabIndex={-1}>
      <p role="status">{map.still}</p>
      {isMissing && <p>{map.stillMissing}</p>}
      <div ref={frame} className="still-frame" lang="zh-Hans" />
    </section>
  );
}
