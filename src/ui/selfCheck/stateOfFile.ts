import type { Manifest } from '../../model/contract.ts';
import type { Found } from './useFileChecks.ts';

export type FileState = 'waiting' | 'same' | 'different' | 'unread';

/** Whether a file is what the manifest says of it. */
export function stateOfFile({ path, bytes, sha256 }: Manifest['files'][number], found: Found): FileState {
  const one = found[path];
  if (one === undefined) return 'waiting';
  if (one === null) return 'unread';
  return one.bytes === bytes && one.sha256 === sha256 ? 'same' : 'different';
}
