/** What stands below a map that is taken away names each text for what it is. */
import { expect, test } from 'vitest';
import type { LayerCollection } from '../../../src/model/contract.ts';
import { createAtlasStore } from '../../../src/state/createAtlasStore.ts';
import { buildSheetFoot } from '../../../src/ui/exports/buildMapSheet.ts';
import { exports as words } from '../../../src/words/zh/exports.ts';
import { zh } from '../../../src/words/zh/zh.ts';
import { samplePlan } from '../../state/own/sampleOwn.ts';

const beside = { measureCount: 1, territory: null } as const;
const repost = {
  ...samplePlan,
  ...beside,
  id: 'anhui-2021',
  title: '安徽规划',
  textSource: 'repost',
} as const;

function footOf(plans: readonly object[], proposed = false): string {
  const state = createAtlasStore().getState();
  const features = proposed ? [{ properties: { proposed: true } }] : [];
  const railways = { type: 'FeatureCollection', features } as unknown as LayerCollection;
  const data = { ...state.data, plans: plans as typeof state.data.plans, layers: { railways } };
  return buildSheetFoot({ ...state, data }, zh, words).join('\n');
}

test('reposts are told to be checked, the reader’s own text to be checked by nobody, each alone and both', () => {
  const own = { ...samplePlan, ...beside };
  const both = footOf([repost, own]);
  expect(both).toContain('规划文本：安徽规划（转载文本，引用前请核对正式文件）');
  expect(both).toContain('使用者打开的文本，未经核对：甲县规划');
  expect(both).not.toContain('待核');
  expect(footOf([repost])).not.toContain('使用者');
  expect(footOf([own])).not.toContain('转载文本');
  expect(footOf([own], true)).toContain('名称后带？的为待核的新名称');
});
