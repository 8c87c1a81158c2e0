import type { Amount } from '../../model/park.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import type { Span } from './parkText.ts';

/** Sums with their years: 2021年不低于5亿元、2023年不低于10亿元; 至少…1个. A range (3-4次) is none. */
export function findAmounts(
  text: string,
  { start, end }: Span,
  { amounts: { relations, trailing, units } }: Pick<ParkRules, 'amounts'>,
  per: Amount['per'],
): Amount[] {
  const number = new RegExp(
    `(?<![\\d.\\-—～~])(\\d+(?:\\.\\d+)?)(${units.join('|')})(${[...trailing.at_least, ...trailing.at_most].join('|')})?`,
    'g',
  );
  // Of a list each sum has words of its own before it.
  return text
    .slice(start, end)
    .split(/[,，、]/)
    .flatMap((part) =>
      [...part.matchAll(number)].map((match): Amount => {
        const [, value, unit, behind = ''] = match;
        const ahead = part.slice(0, match.index);
        const has = (words: readonly string[]): boolean => words.some((word) => ahead.includes(word));
        const year = /(20\d\d)\s*年/.exec(ahead)?.[1];
        // 不超过 holds 超过.
        const relation =
          has(relations.at_most) || trailing.at_most.includes(behind)
            ? 'at_most'
            : has(relations.at_least) || trailing.at_least.includes(behind)
              ? 'at_least'
              : 'exactly';
        return {
          relation,
          value: Number(value),
          unit: unit!,
          year: year ? Number(year) : null,
          ...(per ? { per } : {}),
        };
      }),
    );
}
