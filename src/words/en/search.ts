import type { Words } from '../words.ts';

/** The search box. */
export const search: Words['search'] = {
  title: 'Search',
  hint: 'Pinyin, initials or Chinese',
  results: 'Search results',
  groups: {
    project: (count) => `Projects (${count} in all)`,
    place: (count) => `Places (${count} in all)`,
    unit: (count) => `Responsible units (${count} in all)`,
    measure: (count) => `Clauses (${count} in all)`,
  },
  sorts: { project: 'Project', place: 'Place', unit: 'Responsible units', measure: 'Clauses' },
  recent: 'Recent searches',
  clearRecent: 'Clear recent searches',
  narrow: 'Where to search',
  plan: 'Plan',
  allPlans: 'All plans',
  kind: 'Kind',
  allKinds: 'All kinds',
  clearNarrow: 'Search everywhere',
  preparing: 'Preparing the search…',
  failed: 'The search could not be opened. Click the box to try again.',
  nothing: 'No such name, and no such words in the texts. Try pinyin, initials or a short form.',
  nothingHere: 'Nothing of this kind, or in this plan.',
  said: (plans, clauses) => `${plans} plans · ${clauses} clauses`,
  saidByOne: (clauses) => `${clauses} clauses`,
  named: (plans) => `named in ${plans === '1' ? '1 plan' : `${plans} plans`}`,
  onlyNamed: 'only named in passing',
  context: 'existing, for reference',
  alike: 'similar',
};
