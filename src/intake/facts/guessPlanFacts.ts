import type { Guess, GuessedFacts, KnownPlace } from '../../model/intake.ts';
import { findHorizon, findIssued } from './findDates.ts';
import { findIssuer } from './findIssuer.ts';
import { findJurisdiction } from './findJurisdiction.ts';
import { findTitle } from './findTitle.ts';
import { headOf } from './headOf.ts';

/**
 * What a plan's text seems to say of itself, for the reader to confirm; each value with the words that it rests on, and
 * null rather than a bold guess.
 */
export function guessPlanFacts(text: string, places: readonly KnownPlace[]): GuessedFacts {
  const { head, tail, headers } = headOf(text);
  const title = findTitle(head) ?? findTitle(headers);
  const issuer = findIssuer(head, tail);
  const place = findJurisdiction([title?.value, issuer?.value], places);
  return {
    title,
    shortTitle: title && shorten(title, place?.brief ?? ''),
    jurisdiction: place?.name ?? null,
    level: place?.level ?? null,
    issuer,
    documentNumber: findNumber(head),
    issued: findIssued(head, tail),
    horizon: findHorizon(title?.value ?? '', head),
    script: scriptOf(text),
  };
}

const kindOfPlan =
  /(?:规划纲要|規劃綱要|行动计划|行動計劃|行动方案|行動方案|实施方案|實施方案|工作方案|推进方案|推進方案|实施意见|實施意見|指导意见|指導意見|[发發]展[规規][划劃]|合作要点|工作要点|任务清单|[规規][划劃]|[纲綱]要|方案|[计計][划劃]|意[见見]|要[点點]|措施)(?=[”」』"]?(?:[（(【][^（()）】]*[)）】])*$)/u;

/** Place and kind (安徽行动方案); the title itself where it is short already, or where one of the two is not known. */
function shorten({ value, quote }: Guess<string>, brief: string): Guess<string> {
  const kind = kindOfPlan.exec(value)?.[0];
  return { value: brief && kind && value.length > 12 ? brief + kind : value, quote };
}

const number = /[\p{Script=Han}]{1,10}[〔[［（(【](?:19|20)\d{2}[〕\]］）)】]\s*(?:第\s*)?\d{1,5}\s*[号號]/u;

/** A document's own number stands on a line of its own, at most with brackets or a secrecy mark; others are references. */
function findNumber(head: readonly string[]): Guess<string> | null {
  for (const line of head.slice(0, 30)) {
    const found = number.exec(line)?.[0];
    if (found && line.length - found.length <= 12 && !/[《》。，]/u.test(line))
      return { value: found, quote: found };
  }
  return null;
}

const traditional = /[國發區產業體長興經濟設劃實規與為關東進強聯動處開這個對學點]/gu;
const simplified = /[国发区产业体长兴经济设划实规与为关东进强联动处开这个对学点]/gu;

function scriptOf(text: string): GuessedFacts['script'] {
  const sample = text.slice(0, 50_000);
  const countOf = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  return countOf(traditional) > countOf(simplified) ? 'Hant' : 'Hans';
}
