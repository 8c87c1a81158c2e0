import type { Marker } from './marker.ts';
import { arabicStyles, type Style } from './numberStyles.ts';

interface Run {
  /** The number that holds the run; null at the top. */
  readonly parent: Marker | null;
  readonly members: Marker[];
}

/** The accepted numbers in order, each with the one that holds it. */
export interface AcceptedNumbers {
  readonly markers: readonly Marker[];
  readonly parents: ReadonlyMap<Marker, Marker | null>;
  /** Siblings of one style, in the order in which the runs begin. */
  readonly runs: readonly Run[];
}

const widestGap = 3;
const counted: ReadonlySet<Style> = new Set(['part', 'chapter', 'section', 'article', 'han', 'hanBracket']);

/**
 * Chooses the numbers that count in their turn: 1 behind what holds them, else the one behind the last, so that
 * quantities and dates are never taken for one. A number of a lower rank closes those of higher ranks.
 * @param text what the numbers stand in
 */
export function acceptNumbers(candidates: readonly Marker[], text: string): AcceptedNumbers {
  let left = candidates;
  for (;;) {
    const accepted = accept(left, text);
    const alone = new Set(
      accepted.runs
        .filter(({ members: [first, ...others] }) => others.length === 0 && arabicStyles.has(first!.style))
        .map(({ members: [first] }) => first!)
        // Tasks that count on through the chapters may stand alone in one of them.
        .filter((marker) => !accepted.runs.some((run) => follows(run, marker))),
    );
    if (alone.size === 0) return accepted;
    left = left.filter((marker) => !alone.has(marker));
  }
}

const follows = ({ members }: Run, { style, value, start }: Marker): boolean => {
  const [first] = members;
  const last = members.at(-1)!;
  if (first!.style !== style || first!.start === start) return false;
  return first!.start > start ? first!.value === value + 1 : last.value === value - 1;
};

function accept(candidates: readonly Marker[], text: string): AcceptedNumbers {
  const next = nextOfStyle(candidates);
  const markers: Marker[] = [];
  const parents = new Map<Marker, Marker | null>();
  const runs: Run[] = [];
  const last = new Map<Style, number>();
  let open: { marker: Marker; run: Run }[] = [];
  let box: Box | null = null;
  let boxes = 0;
  for (const [index, marker] of candidates.entries()) {
    const { style, rank, value } = marker;
    if (style === 'box') {
      if (value !== boxes + 1 && value !== 1) continue;
      boxes = value;
      box = { title: marker, inner: new Map() };
      markers.push(marker);
      parents.set(marker, open.at(-1)?.marker ?? null);
      continue;
    }
    const same = open.findLast((entry) => entry.marker.style === style);
    if (box && isOfBox(box, candidates, index, same?.marker, text)) continue;
    const isNext = same
      ? value === same.marker.value + 1 || isMiscount(marker, same.marker.value, next[index])
      : value === 1 || value === (last.get(style) ?? 0) + 1;
    if (!isNext || !fitsDots(marker, open)) continue;
    box = null;
    const above: typeof open = open.filter((entry) => entry.marker.rank < rank);
    const parent = above.at(-1)?.marker ?? null;
    const isSibling = same !== undefined && (parents.get(same.marker) ?? null) === parent;
    const run = isSibling ? same.run : { parent, members: [] };
    if (!isSibling) runs.push(run);
    run.members.push(marker);
    markers.push(marker);
    parents.set(marker, parent);
    last.set(style, value);
    open = [...above, { marker, run }];
  }
  return { markers, parents, runs };
}

/** Index of the next candidate of the same style, by index. */
function nextOfStyle(candidates: readonly Marker[]): (Marker | undefined)[] {
  const seen = new Map<Style, Marker>();
  const next: (Marker | undefined)[] = Array.from({ length: candidates.length });
  for (let index = candidates.length - 1; index >= 0; index--) {
    const marker = candidates[index]!;
    next[index] = seen.get(marker.style);
    seen.set(marker.style, marker);
  }
  return next;
}

/** A plan may skip a number or give one twice; the next then goes on from there. */
function isMiscount({ style, value, atLineStart }: Marker, last: number, next?: Marker): boolean {
  if (!atLineStart || !counted.has(style) || value < last || value > last + widestGap) return false;
  return next === undefined || next.value === value + 1 || next.value === 1;
}

/** An open box and the numbers that count within it alone. */
interface Box {
  readonly title: Marker;
  readonly inner: Map<Style, Marker>;
}

/** What numbers the lines of a box by themselves; a number that the plan waits for ends the box. */
function isOfBox(
  { title, inner }: Box,
  candidates: readonly Marker[],
  index: number,
  last: Marker | undefined,
  text: string,
): boolean {
  const marker = candidates[index]!;
  const { style, rank, value } = marker;
  const before = inner.get(style);
  const own = before?.value ?? 0;
  const isWaitedFor = value === (last?.value ?? 0) + 1;
  const isInner = value === own + 1 && (rank >= 7 || (rank >= 5 && (own > 0 || last !== undefined)));
  const isHeld = [...inner.values()].some((outer) => outer.rank < rank);
  const isOwn =
    (isInner && !isWaitedFor) ||
    (value === 1 && opensBody(title, marker, text)) ||
    (value === own + 1 &&
      (isHeld || (own > 0 && (comesAgain(candidates, index) || looksLike(marker, before, last)))));
  if (!isOwn) return false;
  for (const [other, { rank: deeper }] of inner) if (deeper > rank) inner.delete(other);
  inner.set(style, marker);
  return true;
}

/** A box is more than its title: what numbers its first line is its own. */
function opensBody({ end }: Marker, { start }: Marker, text: string): boolean {
  const line = text.indexOf('\n', end);
  return line >= 0 && line < start && text.slice(line, start).trim() === '';
}

/** 4. goes on behind 3. in the box rather than behind the plan's 3． */
const looksLike = (marker: Marker, inner: Marker | undefined, plan: Marker | undefined): boolean =>
  signOf(marker) === signOf(inner) && signOf(marker) !== signOf(plan);

const signOf = (marker: Marker | undefined): string | undefined =>
  marker?.written.replace(/^.*?(?=[^\d]*$)/, '');

/** The plan's own number of this value is still to come, before what holds it ends. */
function comesAgain(candidates: readonly Marker[], index: number): boolean {
  const { style, rank, value } = candidates[index]!;
  for (let at = index + 1; at < candidates.length; at++) {
    const other = candidates[at]!;
    if (other.style === 'box' || other.rank < rank) return false;
    if (other.style === style && other.value === value) return true;
  }
  return false;
}

/** 2.1.3 counts only within 2.1, and 2.1 only within 2. */
function fitsDots({ style, label }: Marker, open: readonly { marker: Marker }[]): boolean {
  if (!style.startsWith('dotted')) return true;
  const above = label.split(/[.．]/).slice(0, -1);
  const wanted = above.map(Number).join('.');
  const holder = open.findLast(({ marker }) =>
    above.length > 1
      ? marker.style === `dotted${above.length}`
      : !marker.style.startsWith('dotted') && marker.rank < 6.2,
  )?.marker;
  if (!holder) return above.length === 1 && open.every(({ marker }) => marker.rank >= 6.2);
  const own = holder.style.startsWith('dotted')
    ? holder.label.split(/[.．]/).map(Number).join('.')
    : `${holder.value}`;
  return own === wanted;
}
