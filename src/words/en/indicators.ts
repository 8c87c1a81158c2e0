import type { Words } from '../words.ts';

/** Quantities that plans set, side by side. */
export const indicators: Words['indicators'] = {
  title: 'Indicators side by side',
  note: 'Provinces and cities apart, in the order of the plans, never ranked. Names, values and qualifiers are as written; aims for different years do not compare directly. “Not stated” means that the text held here does not state it: neither zero nor no aim.',
  levels: {
    province: 'Provincial plans',
    city: 'Municipal plans',
    county: 'County plans',
    other: 'Other plans',
  },
  tableOf: (level) => `Indicators set by: ${level}`,
  indicator: 'Indicator',
  groups: {
    economy: 'Economy',
    innovation: 'Science and innovation',
    transport: 'Infrastructure',
    people: 'Town, country, public services',
    environment: 'Environment',
  },
  notStated: 'Not stated',
  upTo: (year) => `by ${year}`,
  inYear: (year) => `in ${year}`,
  hiddenYear: 'by 20xx (the text hides the year)',
  noYear: 'Year not stated',
  called: (name) => `Written as “${name}”`,
  open: (indicator, plan, value) => `${indicator}, ${plan}: ${value}, open the text`,
  reading: 'Reading the indicators…',
};
