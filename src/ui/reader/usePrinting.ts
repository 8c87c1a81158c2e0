import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: what stands on paper alone is built in time for it, and gone again after. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const media = window.matchMedia('print');
    // Paper takes what stands on the page when these handlers end.
    const start = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    // Between the two events the medium may change to and fro: what stands on paper must not go meanwhile.
    let isAsked = false;
    const onBefore = (): void => {
      isAsked = true;
      start();
    };
    const onAfter = (): void => {
      isAsked = false;
      end();
    };
    const onChange = ({ matches }: MediaQueryListEvent): void => {
      if (matches) start();
      else if (!isAsked) end();
    };
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    media.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
      media.removeEventListener('change', onChange);
    };
  }, []);
  return isPrinting;
}
