import type { Statement } from '../../analysis/compare/finding.ts';
import { excerptAround } from '../../analysis/excerptAround.ts';
import { rangeInText } from '../../analysis/rangeInText.ts';
import { abridgeClause } from '../../analysis/abridgeClause.ts';
import { useAtlasState } from '../atlas.ts';
import { ClausePieces } from '../card/ClausePieces.tsx';
import { useReceivedScript } from '../reader/useReceivedScript.ts';

interface Props {
  readonly statement: Statement;
  readonly project: string;
  /** Most characters; what is longer keeps its verb, its name and the words beside them. */
  readonly longest?: number;
}

/** The words that a statement rests on, verb and name set off, in the script that the reader has chosen. */
export function Quote({ statement, project, longest = 90 }: Props) {
  const text = useAtlasState((state) => state.data.texts[statement.plan]);
  const { asReceived, lang } = useReceivedScript(statement.plan);
  const measure = text?.measures.find(({ id }) => id === statement.measure);
  const range = measure && rangeInText(measure, text!.dropped, statement.rawStart, statement.rawEnd);
  if (!range) return null;
  const shown = asReceived ? measure.text : measure.textHans;
  if (!statement.said) {
    const { before, found, after } = excerptAround(shown, range, 20, 40);
    return (
      <q lang={lang}>
        {before}
        <b>{found}</b>
        {after}
      </q>
    );
  }
  const names = measure.mentions.filter((mention) => mention.project === project);
  const pieces = abridgeClause(measure.textHans, range, statement.said.commitment.verb, names, longest);
  return (
    <q lang={lang}>
      <ClausePieces pieces={pieces} text={shown} />
    </q>
  );
}
