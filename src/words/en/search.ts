import type { Words } from '../words.ts';

/** The search box. */
export const search: Words['search'] = {
  title: 'Search',
  hint: 'Pinyin, initials or Chinese',
  results: 'Search results',
  named: 'Projects and places',
  clauses: (count) => `Clauses (${count} in all)`,
  nothing: 'No such name, and no such words in the texts. Try pinyin, initials or a short form.',
};
