import { useEffect, useState } from 'react';
import type { Manifest } from '../../model/contract.ts';
import { checkFile, type FileFound } from '../../state/checkFile.ts';
import { useAtlas } from '../atlas.ts';

export const manifestFile = 'manifest.json';

/** What each file was found to be, by its path, as far as it has been read. */
export type Found = Readonly<Record<string, FileFound>>;

/**
 * Reads all files of the manifest and the manifest itself, one after the other.
 * @param round another one has all files read again
 */
export function useFileChecks(manifest: Manifest | null, round: number): Found {
  const { dataUrl } = useAtlas();
  const [found, setFound] = useState<Found>({});
  useEffect(() => {
    let isWanted = true;
    setFound({});
    const readAll = async (): Promise<void> => {
      for (const path of [manifestFile, ...(manifest?.files ?? []).map((file) => file.path)]) {
        const one = await checkFile(dataUrl + path);
        if (!isWanted) return;
        setFound((before) => ({ ...before, [path]: one }));
      }
    };
    void readAll();
    return () => {
      isWanted = false;
    };
  }, [manifest, round, dataUrl]);
  return found;
}
