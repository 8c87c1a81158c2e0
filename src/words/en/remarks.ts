import type { Words } from '../words.ts';

/** What could not be loaded or understood. */
export const remarks: Words['remarks'] = {
  file: 'Data file',
  rest: ' The rest keeps working.',
  problems: {
    missing: () => 'not found',
    refused: (status) => `the server answered ${status}`,
    unread: () => 'could not be read; is the file whole, and is the server running?',
    broken: () => 'incomplete or damaged, cannot be parsed',
    foreign: (where) => `no data of this atlas${where && ` (${where})`}`,
    notDrawn: (message) => `cannot be read${message && ` (${message})`}`,
  },
  ofFile: (problem) => `: ${problem}.`,
  address: (parts, count) =>
    `Parts of the link are unknown to this atlas and were left out: ${parts.join(', ')}${count === null ? '' : ` and others, ${count} in all`}`,
  ownAddress:
    'The link points at a plan that a reader has opened; it is not open in this browser. To see the same, ask whoever sent the link for the review file and open it by “Open a plan”.',
  measure: (id) => `The plan holds no clause ${id}, which the link names; the plan is open instead.`,
  language: (name) => `The interface in ${name} could not be read; the language stays as it was.`,
  understood: 'Understood',
};
