import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file of the contract before it is written; `count` says how many things it holds. */
export interface ContractFile {
  readonly path: string;
  readonly count: number;
  /** JSON, or the text itself, written as it is. */
  readonly content: unknown;
}

/**
 * Writes the files below `out` and a manifest with their sizes and hashes; removes what was there before.
 * One line per element of the outermost array, so that a change of data reads well in a diff.
 */
export function writeContract(
  out: string,
  files: readonly ContractFile[],
  head: { readonly schema: number; readonly dataDate: string; readonly plans: readonly unknown[] },
): void {
  rmSync(out, { recursive: true, force: true });
  const listed = files.map(({ path, count, content }) => {
    const text = format(content);
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const bytes = Buffer.byteLength(text);
    return { path, bytes, sha256: createHash('sha256').update(text).digest('hex'), count };
  });
  const { schema, dataDate, plans } = head;
  writeFileSync(
    join(out, 'manifest.json'),
    `${JSON.stringify({ schema, dataDate, files: listed, plans }, null, 1)}\n`,
  );
}

function format(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return `[\n${content.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
  if (isCollection(content)) {
    const features = content.features.map((feature) => JSON.stringify(feature)).join(',\n');
    return `{"type":"FeatureCollection","features":[\n${features}\n]}\n`;
  }
  return `${JSON.stringify(content)}\n`;
}

function isCollection(content: unknown): content is { features: unknown[] } {
  return (content as { type?: string }).type === 'FeatureCollection';
}
