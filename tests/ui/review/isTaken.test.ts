import { expect, test } from 'vitest';
import { emptyData } from '../../../src/state/atlasData.ts';
import { isTaken } from '../../../src/ui/review/isTaken.ts';
import { sampleOverlay } from '../../state/own/sampleOwn.ts';

const [project] = sampleOverlay.projects;
const data = {
  places: new Map([
    ['suqian', { id: 'suqian', name: '宿迁市', aliases: ['宿迁'] }],
  ]) as unknown as typeof emptyData.places,
  projects: new Map([
    ['new-1', { ...project!, aliases: ['甲乙线'] }],
    ['new-3', { ...project!, id: 'new-3', name: '丁戊线？', proposed: true as const }],
  ]),
};

test('a name of another project or of a place is taken; its own is not', () => {
  for (const name of ['甲乙铁路', '甲乙线', '丁戊线', '宿迁', '宿迁市'])
    expect(isTaken(name, 'new-2', data)).toBe(true);
  expect(isTaken('甲乙线', 'new-1', data)).toBe(false);
  expect(isTaken('甲丙铁路', 'new-2', data)).toBe(false);
});
