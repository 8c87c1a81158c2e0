import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of authored data, with a slash behind it; `ATLAS_DATA` names another, for a trial on a copy. */
export const dataRoot = process.env['ATLAS_DATA']
  ? `${resolve(process.env['ATLAS_DATA'])}/`
  : fileURLToPath(new URL('../data/', import.meta.url));
