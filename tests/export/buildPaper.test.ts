import { expect, test } from 'vitest';
import { zh } from '../../src/words/zh/zh.ts';
import { buildSamplePaper, sampleData } from './samplePaper.ts';

/** The paper where the plans of the given ids are a reader's own. */
const paperWithOwn = (...ids: readonly string[]): string =>
  JSON.stringify(
    buildSamplePaper({
      data: {
        ...sampleData,
        plans: sampleData.plans.map((plan) =>
          ids.includes(plan.id) ? { ...plan, textSource: 'own' as const } : plan,
        ),
      },
    }),
  );

test('a paper calls reposts what are reposts, and a reader’s own text what it is', () => {
  const { repost, own } = zh.reader;
  expect(paperWithOwn()).toContain(repost);
  expect(paperWithOwn()).not.toContain(own);
  const both = paperWithOwn('jiangsu-2020');
  expect(both).toContain(repost);
  expect(both).toContain(own);
  const alone = paperWithOwn(...sampleData.plans.map(({ id }) => id));
  expect(alone).not.toContain(repost);
  expect(alone).toContain(own);
});
