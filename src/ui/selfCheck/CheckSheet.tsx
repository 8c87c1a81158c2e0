import type { Manifest } from '../../model/contract.ts';
import type { KeptRow } from '../../state/listKept.ts';
import { languageNames } from '../../words/languageNames.ts';
import { useWords } from '../language/useWords.ts';
import { FileTable } from './FileTable.tsx';
import { OutsideFacts } from './OutsideFacts.tsx';
import type { Surroundings } from './readSurroundings.ts';
import { stateOfFile } from './stateOfFile.ts';
import { manifestFile, type Found } from './useFileChecks.ts';
import { useKeptNames } from './useKeptNames.ts';
import { useSelfCheckWords } from './useSelfCheckWords.ts';
import './checkSheet.css';

interface Props {
  readonly manifest: Manifest | null;
  readonly found: Found;
  readonly surroundings: Surroundings;
  readonly kept: readonly KeptRow[];
}

/** The record of a self-check as it is signed: on one page of A4. */
export function CheckSheet({ manifest, found, surroundings, kept }: Props) {
  const { formats, language, listed, shell } = useWords();
  const words = useSelfCheckWords();
  const { parts, verdicts } = words;
  const nameKept = useKeptNames();
  const files = manifest?.files ?? [];
  const states = files.map((file) => stateOfFile(file, found));
  const all = formats.number(files.length);
  const isWaiting = states.includes('waiting');
  const wrong = states.filter((state) => state === 'different' || state === 'unread').length;
  const { drawing, faces, origin, outside } = surroundings;
  const asked = outside.reduce((sum, { count }) => sum + count, 0);
  const moment = new Intl.DateTimeFormat(languageNames[language].tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(surroundings.at);
  const [width, height, ratio] = surroundings.window.map((size) => formats.number(size)) as [
    string,
    string,
    string,
  ];
  const sayFiles = (): string => {
    if (!manifest) return verdicts.noManifest;
    if (wrong > 0) return verdicts.different(formats.number(wrong), all);
    return isWaiting ? verdicts.running(all) : verdicts.same(all);
  };
  return (
    <article className="check-sheet">
      <header>
        <h1>
          {languageNames[language].atlas} · {words.sheetTitle}
        </h1>
        <p>{words.checkedAt(moment)}</p>
      </header>
      <div role="status">
        <ul className="verdicts">
          <li data-good={(manifest && wrong === 0 && !isWaiting) || undefined}>{sayFiles()}</li>
          <li data-good={asked === 0 || undefined}>
            {asked === 0 ? verdicts.silent : verdicts.spoke(formats.number(asked))}
          </li>
          <li data-good={drawing !== null || undefined}>{drawing ? verdicts.drawn : verdicts.notDrawn}</li>
        </ul>
      </div>
      <dl>
        <dt>{parts.edition}</dt>
        <dd>
          {words.version(import.meta.env.ATLAS_VERSION as string, surroundings.mapVersion)}
          {manifest && ` · ${shell.dataDate(manifest.dataDate)} · ${words.schema(String(manifest.schema))}`}
          <br />
          {origin === null ? words.opened.file : words.opened.server(origin)}
          <br />
          {words.manifest} <code>{found[manifestFile]?.sha256 ?? '…'}</code>
        </dd>
        <dt>{parts.browser}</dt>
        <dd>
          {surroundings.browser ?? words.unknownBrowser} · {words.screen(width, height, ratio)}
          <br />
          <code>{surroundings.userAgent}</code>
        </dd>
        <dt>{parts.drawing}</dt>
        <dd>
          {drawing ? words.webGl(drawing.renderer, formats.number(drawing.largestTexture)) : words.noWebGl}
        </dd>
        <dt>{parts.fonts}</dt>
        <dd>
          {words.faces(formats.number(faces.all), formats.number(faces.loaded), formats.number(faces.failed))}
        </dd>
        <dt>{parts.outside}</dt>
        <dd>
          <OutsideFacts surroundings={surroundings} asked={asked} />
        </dd>
        <dt>{parts.kept}</dt>
        <dd>{kept.length === 0 ? words.nothingKept : listed(kept.map(nameKept))}</dd>
      </dl>
      <h2>{parts.files}</h2>
      <FileTable files={files} found={found} />
      <footer>
        <p>{shell.notice}</p>
        <div className="signatures">
          <span>{words.checker}</span>
          <span>{words.approver}</span>
          <span>
            {words.date}
            <i>{words.dateBlank}</i>
          </span>
        </div>
      </footer>
    </article>
  );
}
