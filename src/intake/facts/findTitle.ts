import type { Guess } from '../../model/intake.ts';

const endings =
  '规划纲要|規劃綱要|行动计划|行動計劃|行动方案|行動方案|实施方案|實施方案|工作方案|推进方案|推進方案|实施意见|實施意見|指导意见|指導意見|' +
  '任务清单|任務清單|工作要点|工作要點|合作要点|合作要點|规划|規劃|纲要|綱要|方案|计划|計劃|意见|意見|要点|要點|举措|舉措|措施|清单|清單|规定|規定|办法|辦法|决定|決定';
const behind = '(?:[（(【][^（()）】]{1,24}[)）】]){0,3}';
/** A title to its end; a date or a stage (征求意见稿) in brackets belongs to it. */
const whole = new RegExp(`^.{2,90}(?:${endings})[”」』"]?${behind}$`, 'u');
const bracketed = new RegExp(`^${behind}$`, 'u');
/** A line of its own that tells when, and by whom, it was passed. */
const dated = /^[（(【] ?\d{4} ?年 ?\d{1,2} ?月/u;
const notice =
  /(?:关于|關於)(?:印发|印發|发布|發布|下发|下發|转发|轉發|公布|批转|批轉)([《〈「『]?)(.{4,90}?)[》〉」』]?的(?:通知|公告|决定|決定|函)/u;
/** What stands before a title and is none: names of sites, dates, marks of a file, numbers of documents. */
const before =
  /^(?:\d{4}[-年]|20\d{2}|时间[:：]|(?:网站)?首\s*[页頁]|(?:您)?(?:当前|现在|所在)[的]?位置|字体|打印|来源[:：]|作者[:：]|附件|附|目\s*[录錄次]|机密|秘密|内部|[^\s]{1,12}[〔[（(]20\d{2}[〕\])）])/u;
const numbered =
  /^(?:第[一二三四五六七八九十]{1,3}[章节節]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、])/u;
const most = 60;

/** The title: what a covering notice puts between brackets, else the first lines up to a word that ends titles. */
export function findTitle(head: readonly string[]): Guess<string> | null {
  const first = head.slice(0, 40);
  const together = first.join('');
  const told = notice.exec(together);
  if (told) {
    const title = innerTitle(told[2]!, told[1] !== '');
    if (title) return { value: title, quote: told[0] };
  }
  return titleOfLines(first.slice(0, 15));
}

/** A name in brackets ends with them; a nested one (《关于…〈…〉的方案》) stays whole. */
const innerTitle = (text: string, isBracketed: boolean): string | null =>
  isBracketed || whole.test(text) ? text.trim() : null;

function titleOfLines(lines: readonly string[]): Guess<string> | null {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (numbered.test(line)) return null;
    if (before.test(line) || !isChinese(line) || line.length > 100 || /[。；;]/.test(line)) continue;
    // A title that is set in several lines: the last of them has its end.
    for (let count = 1; count <= 4 && at + count <= lines.length; count++) {
      const parts = lines.slice(at, at + count);
      if (count > 1 && parts.some((part) => part.length > most || numbered.test(part) || before.test(part)))
        break;
      const joined = parts.join('');
      if (/[。；;，,]$/.test(joined)) break;
      if (!whole.test(joined)) continue;
      const next = lines[at + count];
      const quote = next && bracketed.test(next) && !dated.test(next) ? joined + next : joined;
      return { value: tidy(quote), quote };
    }
  }
  return null;
}

/** A date, an address or a name of a file is no title. */
function isChinese(line: string): boolean {
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 2 && han > (line.match(/[A-Za-z]/g)?.length ?? 0);
}

/** Without the shout of a site before it, sounds in brackets (一(yī)体(tǐ)化) and the blanks of type (2023 年). */
const tidy = (title: string): string =>
  title
    .replace(/^(?:全文(?:发布|發布|公布)?|(?:权威|權威)(?:发布|發布)|重磅)[!！:：\s]+/u, '')
    .replaceAll(/[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/gu, '')
    .replaceAll(/(?<=\d) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\d)/gu, '')
    .trim();
