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
