import type { BesideCatalogue } from '../loadBesideWords.ts';

/** A plan beside an older one: what is new, goes on, is worded otherwise or is no longer mentioned. */
export const beside: BesideCatalogue = {
  title: 'Beside an older plan',
  ours: 'This plan',
  older: 'Older plan',
  plans: 'The two plans to compare',
  groups: 'Filter by result',
  all: 'All projects',
  sorts: {
    added: 'New',
    changed: 'Worded otherwise',
    continued: 'Continued',
    notMentioned: 'No longer mentioned',
  },
  about: {
    added:
      'This plan speaks of it; it touches the older plan’s territory, and the older text does not mention it.',
    changed:
      'Both mention it; stage, name, ends, position or section as written differ, or one of them only names it.',
    continued: 'Both speak of it; stage, name and ends are written alike.',
    notMentioned:
      'The older plan speaks of it; it touches this plan’s territory, and this text does not mention it. Not mentioned is not the same as not planned.',
  },
  differences: {
    stage: 'Stages as written differ',
    stageUnstated: 'Only one writes a stage',
    name: 'Name written otherwise',
    ends: 'Ends written otherwise',
    position: 'Position written otherwise',
    section: 'Sections as written differ',
    onlyNamed: 'One speaks of it, the other only names it',
  },
  whole: 'no section written',
  wordings: (ours, theirs) => `this plan “${ours}”, the older “${theirs}”`,
  sections: (ours, theirs) => `this plan: ${ours}; the older: ${theirs}`,
  silence: 'Not mentioned in this text',
  sameTerritory: 'Both plans are for the same territory',
  count: (count) => `${count} projects`,
  apart: {
    outside: (count) => `${count} projects concern other territory: not compared`,
    higherLevel: (count) =>
      `${count} projects stand in the plan of the lower level, which a higher one does not list item by item: not compared`,
    unsure: (count) =>
      `${count} projects: whether they touch the other plan’s territory cannot be told: not compared`,
  },
  levels: 'The plans are of different levels: for reference only',
  order: {
    later:
      'The plan chosen as older is dated later than this one; “new” and “no longer mentioned” only tell which text has it',
    unknown:
      'At least one of the plans states no date, so that their order is not known; “new” and “no longer mentioned” only tell which text has it',
  },
  inferredOrder: 'The order rests on an inferred date',
  nothing: 'No project of this group.',
  noRows: 'No project meets these conditions. Try taking one away.',
  tooFew: 'There are fewer than two plans to compare.',
  file: (ours, older) => `${ours} beside ${older}`,
  columns: { sort: 'Result', differences: 'What differs' },
};
