import type { Range } from '../../analysis/buildTextTree.ts';
import type { DroppedRange, Heading } from '../../model/plan.ts';
import { PlainText } from './PlainText.tsx';
import { SourceText } from './SourceText.tsx';
import { useReceivedScript } from './useReceivedScript.ts';

interface Props {
  readonly heading: Heading;
  readonly plan: string;
  readonly source: string | undefined;
  readonly dropped: readonly DroppedRange[];
  readonly hits: readonly Range[];
  readonly current: number | null;
}

const none: readonly never[] = [];

/** A heading of the plan, with what a search has found in it. */
export function HeadingText({ heading, plan, source, dropped, hits, current }: Props) {
  const { asReceived, lang } = useReceivedScript(plan);
  const marks = { mentions: none, plan, measure: null, quote: null, hits, chosen: null, current };
  if (source !== undefined)
    return (
      <div className="between" lang={lang}>
        <SourceText source={source} of={heading} dropped={dropped} {...marks} />
      </div>
    );
  return (
    <h3 data-level={heading.level} lang={lang}>
      <PlainText shown={asReceived ? heading.text : heading.textHans} {...marks} />
    </h3>
  );
}
