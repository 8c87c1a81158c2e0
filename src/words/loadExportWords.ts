import { lazyCatalogue } from './lazyCatalogue.ts';
import type { exports } from './zh/exports.ts';

/** All that exports say, in one language; the Chinese catalogue is the measure of every other. */
export type ExportCatalogue = typeof exports;

export const loadExportWords = lazyCatalogue<ExportCatalogue>({
  zh: async () => (await import('./zh/exports.ts')).exports,
  en: async () => (await import('./en/exports.ts')).exports,
});
