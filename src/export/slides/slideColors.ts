/** Colours of slides as rrggbb: ink on paper, as the atlas has them. */
export const slideColors = {
  ink: '2B2823',
  quiet: '5F5A52',
  hairline: 'BDB6AA',
  paper: 'FFFFFF',
  /** Behind what a clause is cited for. */
  lit: 'FFF1B8',
} as const;
