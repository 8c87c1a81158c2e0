import type { Paper } from '../../export/paper.ts';

export const paperFormats = ['docx', 'xlsx', 'pdf'] as const;
export type PaperFormat = (typeof paperFormats)[number];
export type FileFormat = Exclude<PaperFormat, 'pdf'>;

/** The bytes of a paper in a format; each writer is fetched when it is asked for. */
export async function writePaper(paper: Paper, format: FileFormat): Promise<Uint8Array> {
  return format === 'docx'
    ? (await import('../../export/writeDocx.ts')).writeDocx(paper)
    : (await import('../../export/writeXlsx.ts')).writeXlsx(paper);
}
