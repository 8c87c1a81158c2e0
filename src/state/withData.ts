import type { AtlasData } from './atlasData.ts';
import type { AtlasState } from './atlasState.ts';
import { mergeData } from './own/mergeData.ts';

/** The state with other loaded data or another plan of the reader's, and with what both come to. */
export function withData(
  state: Pick<AtlasState, 'bundled' | 'own'>,
  change: { readonly bundled?: AtlasData; readonly own?: AtlasState['own'] },
): Pick<AtlasState, 'bundled' | 'own' | 'data'> {
  const { bundled, own } = { bundled: state.bundled, own: state.own, ...change };
  return { bundled, own, data: mergeData(bundled, own?.pressed?.overlay ?? null) };
}
