import type { Words } from '../words.ts';

/** What the atlas holds of a project, as text for whoever reports an error in it. */
export const report: Words['report'] = {
  unstated: 'not stated in the text',
  name: (name, traditional, id) => `${name}${traditional && ` (${traditional})`} [${id}]`,
  facts: (kind, provinces, partners) => `Kind: ${kind}; provinces: ${provinces}; partners: ${partners}`,
  position: (precision, source) => `Location: ${precision}${source && `; basis: ${source}`}`,
  clause: (plan, number, verb, status) => `${plan}, ${number}: “${verb}”, ${status}`,
  quote: (quote) => `; text: ${quote}`,
  judged: (why) => `; editors’ judgement: ${why}`,
  edition: (date) => `Data of ${date}; stage as written in the plan, not current progress`,
  wrong: 'What is wrong:',
};
