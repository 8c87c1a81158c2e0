import type { Words } from '../words.ts';

/** Stages (always beside the verb as written), the classes in which they are drawn, and works. */
export const statuses: Words['statuses'] = {
  of: {
    proposed: 'Proposed',
    study: 'Preliminary study',
    preparatory: 'Preparatory work',
    to_start: 'Construction to start',
    under_construction: 'Under construction or to be completed',
    in_operation: 'In operation',
    existing: 'Existing',
    promote: 'To be advanced (stage not stated)',
  },
  classes: {
    present: 'Existing',
    building: 'Under construction',
    planned: 'Planned or under study',
    promote: 'To be advanced · stage not stated',
  },
  works: {
    new: 'New construction',
    upgrade: 'Upgrade or expansion',
    extend: 'Extension',
    operate: 'Operation',
  },
  unstated: 'Stage not stated',
  noVerb: 'No verb in the text',
  verb: (written) => `“${written}”`,
  asOfText: 'Stage as written in the plan; not current progress',
  horizonPast: 'Plan period has ended; present state to be verified',
};
