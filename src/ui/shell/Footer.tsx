import { useRef } from 'react';
import { showPage } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

/** The notice that is always visible, the data date, and where everything comes from. */
export function Footer() {
  const { store } = useAtlas();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? null);
  const sources = useAtlasState((state) => state.data.sources);
  const basemap = useAtlasState((state) => (state.isBasemapOn ? state.data.settings.basemap : null));
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <footer className="footer">
      <span className="notice">示意图，未经地图审核，仅供内部研究使用，不作为划界依据</span>
      <span>阶段据规划文本，非当前进展</span>
      {basemap && (
        <span>
          底图 {basemap.attribution}
          {basemap.approvalNumber && ` · 审图号 ${basemap.approvalNumber}（限底图）`}
        </span>
      )}
      <span>数据日期 {dataDate ?? '—'}</span>
      <button type="button" className="link" onClick={() => showPage(store, 'coverage')}>
        收录情况
      </button>
      <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
        数据来源与许可
      </button>
      <dialog ref={dialog} className="about" aria-labelledby="about-title">
        <h2 id="about-title">数据来源与许可</h2>
        <p>
          项目与地名由编者据公开事实整理，每一处位置都写明精度；规划文本均为转载，引用前请核对正式文件。坐标系
          WGS 84。
        </p>
        <ul>
          {sources.map((source) => (
            <li key={source.file}>
              <strong>{source.title}</strong>
              <br />
              {source.attribution}（{source.licence}）
            </li>
          ))}
        </ul>
        <form method="dialog">
          <button type="submit">关闭</button>
        </form>
      </dialog>
    </footer>
  );
}
