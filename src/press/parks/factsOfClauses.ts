import type { ParkRules } from '../../model/parkRules.ts';
import { findTerms } from './findTerms.ts';
import type { FoundFact } from './foundFact.ts';
import type { Span } from './parkText.ts';
import type { Subject } from './readSubjects.ts';

/** A term that counts only right behind a name may stand so many characters from it. */
const behind = 4;

/** What the clauses of a sentence say of a park beyond its name: industries that it is to have, instruments. */
export function factsOfClauses(text: string, subject: Subject, rules: ParkRules): FoundFact[] {
  const { members, clause, following, before, isCarrier } = subject;
  const last = members.at(-1)!;
  const { clues } = rules;
  const judged = isCarrier ? { certainty: 'judged' as const, why: clues.whys.carrier } : null;
  const certain = { certainty: 'certain' as const };
  const facts: FoundFact[] = [];
  const rest: Span = { start: last.end, end: clause.end };

  for (const span of [rest, ...following]) {
    const isRest = span === rest;
    const opened = text.slice(span.start, span.end);
    const bare = opened.replace(new RegExp(`^(?:${clues.adverbs.words.join('|')})`), '');
    const isGoal = clues.aims.words.some((word) => bare.startsWith(word));
    // A goal of what has a carrier, or of several, is none of the park's own.
    const isOpened =
      clues.openers.words.some((word) => bare.startsWith(word) || opened.startsWith(word)) &&
      !(isGoal && (isCarrier || members.length > 1));
    // Of the names' own clause what stands between name and comma lists no industry unless it says so (建设成为…).
    if (!isRest && isOpened)
      for (const { term, word } of findTerms(text, span, rules.industries))
        facts.push({ ...span, type: 'industry', value: term.id, words: word, ...(judged ?? certain) });
    const hasParkWord = clues.parkWords.words.some((word) =>
      text.slice(subject.sentence.start, subject.sentence.end).includes(word),
    );
    for (const { term, word, start } of findTerms(text, span, rules.instruments)) {
      if (term.ownOnly && !(isRest && start - last.end <= behind)) continue;
      if (term.ambiguous && !hasParkWord) continue;
      facts.push({
        ...(isRest ? clause : span),
        type: 'instrument',
        value: term.id,
        words: word,
        ...(isRest ? certain : (judged ?? certain)),
      });
    }
  }
  // 推动中韩自贸协定相关政策在某园区开展先行先试; 建成融风电、光电于一体的某示范区.
  const lead = { start: clause.start, end: members[0]!.start };
  const leadText = text.slice(lead.start, lead.end);
  const whole = /[融集](?=[^融集]*于一体的$)/.exec(leadText);
  if (whole)
    for (const { term, word } of findTerms(
      text,
      { start: lead.start + whole.index, end: lead.end },
      rules.industries,
    ))
      facts.push({ ...clause, type: 'industry', value: term.id, words: word, ...certain });
  if (before)
    for (const { term, word } of findTerms(text, before, rules.industries))
      if (
        text.slice(before.start, before.end).trimEnd().endsWith(`${word}产业`) ||
        before.end - before.start <= word.length + 2
      )
        facts.push({
          start: before.start,
          end: clause.end,
          type: 'industry',
          value: term.id,
          words: word,
          ...(judged ?? certain),
        });
  return facts;
}
