import { memo, useMemo } from 'react';
import { buildTextTree, type TextNode } from '../../analysis/buildTextTree.ts';
import { rangeInText } from '../../analysis/rangeInText.ts';
import type { DroppedRange, Measure, PlanSummary } from '../../model/plan.ts';
import { openMeasure, selectPlace, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { copyCitation } from './copyCitation.ts';
import { numberLabel } from './numberLabel.ts';

interface Props {
  readonly measure: Measure;
  readonly dropped: readonly DroppedRange[];
  readonly plan: PlanSummary;
  readonly asReceived: boolean;
  readonly isChosen: boolean;
}

/** One measure: number, text with its names as links to the map, responsible units, the chosen quote marked. */
export const MeasureText = memo(function MeasureText({
  measure,
  dropped,
  plan,
  asReceived,
  isChosen,
}: Props) {
  const { store } = useAtlas();
  const words = useWords();
  const { formats, reader } = words;
  const selected = useAtlasState((state) => (isChosen ? state.selection.project : null));
  const project = useAtlasState((state) => (selected ? state.data.projects.get(selected) : undefined));
  const quote = useMemo(() => {
    const own = project?.commitments.find((commitment) => commitment.measure === measure.id);
    return own ? rangeInText(measure, dropped, own.rawStart, own.rawEnd) : null;
  }, [project, measure, dropped]);
  const tree = useMemo(() => buildTextTree(measure.text.length, measure.mentions, quote), [measure, quote]);
  const shown = asReceived ? measure.text : measure.textHans;

  // Only the outermost name is a link: who clicks 合肥 in 合肥—新沂高速铁路 means the railway.
  const draw = (node: TextNode, isInside = false): React.ReactNode => {
    if (node.type === 'text') {
      const piece = shown.slice(node.start, node.end);
      return node.isQuoted ? <mark key={node.start}>{piece}</mark> : piece;
    }
    const { mention, children } = node;
    const inner = children.map((child) => draw(child, true));
    if (isInside) return inner;
    const id = (mention.project ?? mention.place)!;
    const open = (): void => {
      if (mention.project) selectProject(store, mention.project, measure.id);
      else selectPlace(store, id);
    };
    return (
      <span
        key={`${mention.start}-${id}`}
        role="link"
        tabIndex={0}
        className={mention.project ? 'name project' : 'name place'}
        aria-current={selected === id ? 'true' : undefined}
        onClick={(event) => {
          event.stopPropagation();
          open();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.stopPropagation();
          open();
        }}
      >
        {inner}
      </span>
    );
  };

  return (
    <article
      className="measure"
      data-measure={measure.id}
      data-kind={measure.kind}
      aria-current={isChosen || undefined}
    >
      <div className="measure-tools">
        <button type="button" className="number" onClick={() => openMeasure(store, measure.id)}>
          {numberLabel(measure, words)}
        </button>
        <button type="button" className="link" onClick={() => void copyCitation(plan, measure, quote, words)}>
          {reader.cite}
        </button>
      </div>
      <p lang={asReceived ? `zh-${plan.script}` : 'zh-Hans'}>{tree.map((node) => draw(node))}</p>
      {measure.units.length > 0 && (
        <details className="units">
          <summary>{reader.units(formats.number(measure.units.length))}</summary>
          <ul>
            {measure.units.map(({ name, role }) => (
              <li key={name}>
                <small>{reader.roles[role]}</small> <AsWritten>{name}</AsWritten>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
});
