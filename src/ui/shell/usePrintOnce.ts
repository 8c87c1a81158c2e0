import { useEffect, useEffectEvent, useState } from 'react';
import { useOnPaper, type OnPaper } from './useOnPaper.ts';

/**
 * Prints what stands on paper alone, once its picture and the faces are there. The browser makes the PDF.
 * @param picture the same from one rendering to the next
 * @returns the address of the picture
 */
export function usePrintOnce(
  what: OnPaper,
  title: string,
  picture: Blob | null,
  onPrinted: () => void,
): string | undefined {
  useOnPaper(what, title);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!picture) return undefined;
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  // Whoever prints may render meanwhile: it must not begin anew with a picture that is gone.
  const leave = useEffectEvent(onPrinted);
  useEffect(() => {
    if (picture && !url) return undefined;
    let isGone = false;
    const print = async (): Promise<void> => {
      const loading = new Image();
      if (url) loading.src = url;
      await Promise.all([url && loading.decode(), document.fonts.ready]);
      if (!isGone) window.print();
    };
    const onAfter = (): void => leave();
    window.addEventListener('afterprint', onAfter);
    void print();
    return () => {
      isGone = true;
      window.removeEventListener('afterprint', onAfter);
    };
  }, [picture, url]);
  return url;
}
