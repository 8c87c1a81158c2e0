import { useEffect, useRef } from 'react';
import { useAtlas } from '../atlas.ts';
import { announce } from '../announce.ts';

/** In place of the map where WebGL 2 is missing: the first view as a picture, made with the data. */
export function StillPicture() {
  const { dataUrl } = useAtlas();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void fetch(`${dataUrl}still.svg`)
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`${response.status}`))))
      .then((text) => {
        const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        frame.current?.replaceChildren(document.importNode(picture, true));
      })
      .catch(() => {
        if (frame.current) frame.current.textContent = '静态图（still.svg）不能读取；列表与原文照常可用。';
      })
      .finally(() => announce.withoutMap());
  }, [dataUrl]);
  return (
    <section className="still" aria-label="地图">
      <p role="status">本机浏览器没有开启 WebGL 2，地图以静态图代替；图层列表、搜索与原文照常可用。</p>
      <div ref={frame} className="still-frame" />
    </section>
  );
}
