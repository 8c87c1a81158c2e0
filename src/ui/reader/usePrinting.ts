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
    const onChange = ({ matches }: MediaQueryListEvent): void => (matches ? start() : end());
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', onChange);
    };
  }, []);
  return isPrinting;
}
