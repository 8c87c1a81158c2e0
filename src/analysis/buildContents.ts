import type { Heading, Measure, PlanText } from '../model/plan.ts';

/** A heading with the headings below it. */
export interface Section {
  readonly heading: Heading;
  readonly children: readonly Section[];
  /** How many projects are named in it, each counted once. */
  readonly count: number;
  /** What is read first under it: its first measure; null where nothing stands under it. */
  readonly first: string | null;
}

/**
 * The headings of a plan as a tree, nested by their level; the title of the plan itself (level 0) is no section.
 */
export function buildContents({ headings, measures }: PlanText): Section[] {
  const wanted = headings.filter(({ level }) => level > 0);
  let next = 0;
  const read = (above: number): Section[] => {
    const sections: Section[] = [];
    while (next < wanted.length && wanted[next]!.level > above) {
      const heading = wanted[next++]!;
      const children = read(heading.level);
      const below = new Set(idsOf(heading, children));
      const under = measures.filter((measure) => measure.headings.some((id) => below.has(id)));
      sections.push({ heading, children, count: countNamed(under), first: under[0]?.id ?? null });
    }
    return sections;
  };
  return read(0);
}

function idsOf(heading: Heading, children: readonly Section[]): string[] {
  return [heading.id, ...children.flatMap((child) => idsOf(child.heading, child.children))];
}

const countNamed = (measures: readonly Measure[]): number =>
  new Set(measures.flatMap(({ mentions }) => mentions.flatMap(({ project }) => project ?? []))).size;
