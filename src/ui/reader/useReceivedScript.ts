import { useAtlasState } from '../atlas.ts';

/** In which script what a plan says is shown: simplified, or as received where the reader asks for that. */
export function useReceivedScript(plan: string): {
  readonly asReceived: boolean;
  /** Of the words as they are shown. */
  readonly lang: 'zh-Hans' | 'zh-Hant';
  /** Whether simplified words stand for received ones in traditional script. */
  readonly isTranscribed: boolean;
} {
  const asReceived = useAtlasState((state) => state.reading !== 'simplified');
  const script = useAtlasState(({ data }) => data.plans.find(({ id }) => id === plan)?.script ?? 'Hans');
  return {
    asReceived,
    lang: asReceived ? `zh-${script}` : 'zh-Hans',
    isTranscribed: script === 'Hant' && !asReceived,
  };
}
