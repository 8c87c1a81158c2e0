/** The bundled plans, printed as an office would and read again: their measures come back word for word. */
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { guessPlanFacts } from '../../src/intake/facts/guessPlanFacts.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { parsePlan } from '../../src/plans/parsePlan.ts';
import { convertToPdf, hasOffice } from '../convertToPdf.ts';
import { readPublicData } from '../readPublicData.ts';
import { gazetteer } from './gazetteer.ts';
import { printPlan } from './printPlan.ts';
import { printTable } from './printTable.ts';
import { textOf } from './readInNode.ts';

const { characters, overrides, lookalikes, boilerplate } = readLanguage();
const settings = {
  foldScript: buildScriptFold(characters, overrides, lookalikes),
  boilerplate: boilerplate.map((pattern) => new RegExp(pattern)),
};
const { plans, summaries } = readPublicData();
const close = (text: string): string => text.replaceAll(/\s/g, '');

describe.each(plans.map((plan, at) => ({ plan, summary: summaries[at]!, id: plan.plan })))(
  '$id',
  ({ plan, summary }) => {
    const own = plan.measures.filter(({ kind }) => kind !== 'commentary').map(({ text }) => close(text));
    const expectBack = (text: string): void => {
      const read = parsePlan('own-plan', text, settings).measures.map((measure) => close(measure.text));
      expect(own.filter((measure) => !read.includes(measure))).toEqual([]);
      const title = guessPlanFacts(text, gazetteer).title?.value ?? '';
      expect(settings.foldScript(title)).toBe(settings.foldScript(summary.title));
    };

    test('as DOCX', async () => {
      const bytes = await printPlan(summary.title, plan);
      expectBack((await textOf({ name: 'plan.docx', bytes })).text);
    });

    test.runIf(hasOffice)('as PDF', { timeout: 120_000 }, async () => {
      const bytes = convertToPdf(await printPlan(summary.title, plan), 'docx');
      expectBack((await textOf({ name: 'plan.pdf', bytes })).text);
    });
  },
);

test.runIf(hasOffice)('a table has the same rows in a PDF as in the DOCX', { timeout: 120_000 }, async () => {
  const rows = [
    ['序号', '项目名称', '建设内容', '责任单位'],
    [
      '1',
      '南京至滁州至蚌埠城际铁路',
      '全长约230公里，途经滁州、凤阳，接入蚌埠南站',
      '市发展改革委、明光市人民政府',
    ],
    ['2', '滁河航道整治工程（汊河至乌衣段）', '整治48公里，新建汊河船闸', '市交通运输局、全椒县人民政府'],
    ['3', '明光抽水蓄能电站', '装机容量120万千瓦', '市发展改革委'],
  ];
  const docx = await printTable(rows);
  for (const [name, bytes] of [
    ['table.docx', docx],
    ['table.pdf', convertToPdf(docx, 'docx')],
  ] as const) {
    const read = (await textOf({ name, bytes })).text.split('\n').map((line) => line.replaceAll(' ', ''));
    expect(read.filter((line) => line.includes('\t'))).toEqual(rows.map((row) => row.join('\t')));
  }
});
