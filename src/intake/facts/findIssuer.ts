import type { Guess } from '../../model/intake.ts';

const body =
  '[\\p{Script=Han}]{2,30}(?:人民政府(?:办公[厅室]|辦公[廳室])?|委员会(?:办公[厅室])?|委員會(?:辦公[廳室])?|(?:发展)?改革委|(?:發展)?改革委|[省市县區区]委(?:办公[厅室])?|厅|廳|局|领导小组(?:办公室)?|領導小組(?:辦公室)?|管委会|管委會)';
/** One body or several on a line of their own; the foot of a notice. */
const alone = new RegExp(`^${body}(?:[\\s、，]{1,3}${body}){0,4}$`, 'u');
const labelled = new RegExp(
  `^(?:发文机关|發文機關|发布机构|發布機構|制定机关|印发单位|发布机关|编制单位|作者)\\s*[:：]\\s*(${body})`,
  'u',
);
const ofNotice = new RegExp(`^(${body}(?:[\\s、]{1,3}${body}){0,3})\\s*(?:关于|關於)`, 'u');
const addressed = /[:：]$/u;

/** Who issued it: the title of the notice, its foot, or where a site says so. */
export function findIssuer(head: readonly string[], tail: readonly string[]): Guess<string> | null {
  const together = head.slice(0, 6).join('');
  for (const line of [...head.slice(0, 12), together]) {
    const found = ofNotice.exec(line);
    if (found && found[1]!.length <= 60) return { value: tidy(found[1]!), quote: found[0] };
  }
  for (const line of head.slice(0, 40)) {
    const found = labelled.exec(line);
    if (found) return { value: found[1]!, quote: found[0] };
  }
  const signed = [...head.slice(0, 60), ...tail].find(
    (line) => line.length <= 60 && !addressed.test(line) && alone.test(line),
  );
  return signed ? { value: tidy(signed), quote: signed } : null;
}

const tidy = (names: string): string =>
  names
    .trim()
    .split(/[\s、，]+/u)
    .join('、');
