import type { Words } from '../words.ts';

/** 3-2-1 as 3.2.1. */
const dotted = (key: string): string => key.replaceAll('-', '.');
const lastNumber = (key: string): string => key.split('-').at(-1)!;

/** The plan as text. Numbers of measures are read from their ids, so that they can be read at all. */
export const reader: Words['reader'] = {
  title: 'Plan text',
  plan: 'Plan',
  choosePlan: 'Choose a plan…',
  asReceived: 'As received (traditional script)',
  failed: 'The text of this plan could not be read. Other plans can be opened.',
  opening: 'Opening the text…',
  notOpen:
    'No text is open yet. Click a feature on the map, or start reading here (the plans are in Chinese):',
  measures: (count) => `${count} measures`,
  contents: 'Contents',
  namedProjects: 'Number of projects named',
  bodyOf: (plan) => `Text: ${plan}`,
  cite: 'Copy citation',
  units: (count) => `Responsible units: ${count}`,
  roles: { lead: 'lead', support: 'support', responsible: 'responsible' },
  numbered: {
    measure: ({ key }) => `Measure ${dotted(key)}`,
    box: ({ key }) => `Box ${lastNumber(key)}`,
    general: ({ key }) =>
      key === '0' ? 'Preamble' : /^\d/.test(key) ? `Section ${dotted(key)}` : 'Covering notice',
    leadin: ({ key }) => `Lead-in to ${dotted(key.replace(/-0$/, ''))}`,
    commentary: ({ key }) => `Commentary ${lastNumber(key)}`,
  },
  issued: (date) => `Issued ${date}`,
  issuedInferred: (date) => `Issued ${date} (inferred from the text)`,
  issuedUnknown: 'Date of issue not stated in the text',
  period: (from, to) => `Plan period ${from}–${to}`,
  periodTo: (to) => `Plan period to ${to}`,
  horizonPast: ' (ended; present state to be verified)',
  repost: 'Reposted text; check against the official document before citing',
  transcribed: 'Transcribed from a copy in traditional script',
  citation: (quote, plan, number, date, isRepost) =>
    `“${quote}” (${plan}, ${number}; ${date ? `issued ${date}` : 'date of issue not stated'}${isRepost ? '; reposted text, check against the official document before citing' : ''})`,
};
