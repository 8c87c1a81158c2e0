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
    'This address points at a plan of a reader’s own, which is not open in this browser now. Open its review file by “Open a plan”, or ask whoever sent the link for it.',
  measure: (id) => `The plan holds no clause ${id}, which the link names; the plan is open instead.`,
  language: (name) => `The interface in ${name} could not be read; the language stays as it was.`,
  understood: 'Understood',
};
