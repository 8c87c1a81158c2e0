import { useRef } from 'react';
import { showPage } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';

/** The notice that is always visible, the data date, and where everything comes from. */
export function Footer() {
  const { store } = useAtlas();
  const { coverage, shell, statuses } = useWords();
  const dataDate = useAtlasState((state) => state.data.manifest?.dataDate ?? null);
  const sources = useAtlasState((state) => state.data.sources);
  const basemap = useAtlasState((state) => (state.isBasemapOn ? state.data.settings.basemap : null));
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <footer className="footer">
      <span className="notice">{shell.notice}</span>
      <span>{statuses.asOfText}</span>
      {basemap && (
        <span>
          {shell.basemap} <AsWritten>{basemap.attribution}</AsWritten>
          {basemap.approvalNumber && (
            <>
              {' · '}
              {shell.approval} <AsWritten>{basemap.approvalNumber}</AsWritten>
              {shell.approvalScope}
            </>
          )}
        </span>
      )}
      <span>{shell.dataDate(dataDate)}</span>
      <button type="button" className="link" onClick={() => showPage(store, 'coverage')}>
        {coverage.title}
      </button>
      <button type="button" className="link" onClick={() => showPage(store, 'check')}>
        {shell.selfCheck}
      </button>
      <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
        {shell.sources}
      </button>
      <dialog ref={dialog} className="about" aria-labelledby="about-title">
        <h2 id="about-title">{shell.sources}</h2>
        <p>{shell.sourcesNote}</p>
        <ul>
          {sources.map((source) => (
            <li key={source.file}>
              <strong lang="zh-Hans">{source.title}</strong>
              <br />
              <AsWritten>{source.attribution}</AsWritten>
              {shell.licence(source.licence)}
            </li>
          ))}
        </ul>
        <form method="dialog">
          <button type="submit">{shell.close}</button>
        </form>
      </dialog>
    </footer>
  );
}
