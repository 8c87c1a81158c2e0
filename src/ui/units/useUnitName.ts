import { simplifyByTexts } from '../../analysis/simplifyByTexts.ts';
import { useAtlasState } from '../atlas.ts';
import { useReceivedScript } from '../reader/useReceivedScript.ts';

/** A unit's name in the script that is read, with its language. */
export function useUnitName(name: string, plan: string): { readonly shown: string; readonly lang: string } {
  const { asReceived, lang, isTranscribed } = useReceivedScript(plan);
  const text = useAtlasState((state) => state.data.texts[plan]);
  const shown = asReceived || !isTranscribed || !text ? name : simplifyByTexts(name, [text]);
  return { shown, lang };
}
