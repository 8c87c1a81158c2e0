import { buildFormats } from '../buildFormats.ts';

/** Numbers and dates. */
export const formats = buildFormats('en-GB');
