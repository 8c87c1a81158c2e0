import type { Guess, KnownPlace } from '../../model/intake.ts';
import type { PlanRecord } from '../../model/plan.ts';

export interface Jurisdiction {
  readonly name: Guess<string>;
  readonly level: Guess<PlanRecord['level']>;
  /** As it is called for short: 安徽, 宿州. */
  readonly brief: string;
}

interface Match {
  readonly place: KnownPlace;
  readonly start: number;
  readonly length: number;
}

/** What is called after a city and is not its territory. */
const wider =
  /^(?:都市圈|城市群|经济圈|經濟圈|经济区|經濟區|经济带|經濟帶|经济开发区|開發區|开发区|高新区|新区|地区|湾区|灣區)/u;

/**
 * The place whose plan it is: that which stands first in the title, with those that follow it at once (安徽省宿州市);
 * else in what stands behind (the issuer's name). Null where nothing or more than one thing may be meant.
 */
export function findJurisdiction(
  texts: readonly (string | null | undefined)[],
  places: readonly KnownPlace[],
): Jurisdiction | null {
  for (const text of texts) {
    const found = text ? findIn(text, places) : null;
    if (found) return found;
  }
  return null;
}

function findIn(text: string, places: readonly KnownPlace[]): Jurisdiction | null {
  const byId = new Map(places.map((place) => [place.id, place]));
  // Another document's name within the title says nothing of whose plan it is; alone, it must do.
  const own = text.replaceAll(/《[^》]*》|〈[^〉]*〉/gu, (name) => '\u0000'.repeat(name.length));
  const matches = listMatches(own, places);
  const first = matches.reduce((least, { start }) => Math.min(least, start), Infinity);
  let briefFrom = first;
  let chosen = choose(matches.filter(({ start }) => start === first));
  while (chosen) {
    const { place, start, length } = chosen;
    const deeper = choose(
      matches.filter((one) => one.start === start + length && one.place.parents.includes(place.id)),
    );
    if (!deeper) break;
    briefFrom = deeper.start;
    chosen = { ...deeper, start, length: deeper.start + deeper.length - start };
  }
  if (!chosen || wider.test(own.slice(chosen.start + chosen.length))) return null;
  const { place, start, length } = chosen;
  const quote = text.slice(start, start + length);
  const names = [...place.parents].reverse().map((id) => byId.get(id)?.name ?? '');
  // A city under no province is one itself.
  const level = place.parents.length === 0 ? 'province' : place.level === 'town' ? 'other' : place.level;
  return {
    name: { value: [...names, place.name].join(''), quote },
    level: { value: level, quote },
    brief: text.slice(briefFrom, start + length).replace(/(?<=..)[省市县縣区區]$/u, ''),
  };
}

function listMatches(text: string, places: readonly KnownPlace[]): Match[] {
  return places.flatMap((place) =>
    [place.name, place.nameHant, ...place.aliases]
      .filter((name) => name.length >= 2)
      .flatMap((name) => {
        const start = text.indexOf(name);
        return start < 0 ? [] : [{ place, start, length: name.length }];
      }),
  );
}

const ranks = ['province', 'city', 'county', 'town'];

/** The longest match, of equal ones the higher; null where two places of one rank have that name. */
function choose(matches: readonly Match[]): Match | null {
  const longest = matches.reduce((most, { length }) => Math.max(most, length), 0);
  const ranked = matches
    .filter(({ length }) => length === longest)
    .sort((a, b) => ranks.indexOf(a.place.level) - ranks.indexOf(b.place.level));
  const best = ranked[0];
  const rival = ranked.find(({ place }) => place.id !== best?.place.id);
  return best && rival?.place.level !== best.place.level ? best : null;
}
