import { expect, test } from 'vitest';
import type { OwnState } from '../../../src/state/own/ownState.ts';
import { knownProjects } from '../../../src/ui/review/knownProjects.ts';

test('a bundled project is known, whatever its id is like; new names and what became of them are not', () => {
  const measures = [
    {
      mentions: [
        { project: 'new-china-life' },
        { project: 'new-1' },
        { place: 'suqian' },
        { project: 'new-2' },
      ],
    },
  ];
  const own = {
    pressed: { proposals: [{ id: 'new-1' }], overlay: { texts: { 'own-a': { measures } } } },
    review: { plan: { id: 'own-a' }, decisions: [{ id: 'new-2' }] },
  };
  expect([...knownProjects(own as unknown as OwnState)]).toEqual(['new-china-life']);
});
