import { newestFirst } from '../../model/newestFirst.ts';
import type { Comparison, Side } from './comparison.ts';
import { orderOfPlans } from './orderOfPlans.ts';

/** The plan that is compared, and the older one beside it. */
export interface PlanPair {
  readonly ours: Side;
  readonly older: Side;
}

/**
 * The pair that a reader asks for, what is not asked for (null) chosen: the reader's own plan, else the newest; beside
 * it the next older of its territory, else of a territory that holds it or lies in it, else of its level. Null where
 * there are no two plans.
 */
export function choosePair(
  { sides }: Pick<Comparison, 'sides'>,
  asked: { readonly ours: string | null; readonly older: string | null },
): PlanPair | null {
  const order = newestFirst(sides.map(({ plan }) => plan));
  const newest = sides.toSorted((a, b) => order.indexOf(a.plan.id) - order.indexOf(b.plan.id));
  const named = (id: string | null): Side | undefined => sides.find(({ plan }) => plan.id === id);
  const askedOlder = named(asked.older);
  const others = newest.filter((side) => side !== askedOlder);
  const ours = named(asked.ours) ?? others.find(({ plan }) => plan.textSource === 'own') ?? others[0];
  if (!ours) return null;
  const isWithin = (a: Side, b: Side): boolean => a.place.parents.includes(b.place.id);
  const rank = (side: Side): number => {
    const isOlder = orderOfPlans(side.plan, ours.plan).order < 0 ? 0 : 10;
    if (side.place.id === ours.place.id) return isOlder;
    if (isWithin(side, ours) || isWithin(ours, side)) return isOlder + 1;
    return isOlder + (side.plan.level === ours.plan.level ? 2 : 3);
  };
  const older =
    askedOlder && askedOlder !== ours
      ? askedOlder
      : newest.filter((side) => side !== ours).toSorted((a, b) => rank(a) - rank(b))[0];
  return older ? { ours, older } : null;
}
