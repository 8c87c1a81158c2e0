import { fileTypes } from './fileTypes.ts';

/** Hands a file that was made in the page to the reader, under a name that every system takes; nothing leaves it. */
export function download(name: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : content.slice();
  const type = Object.entries(fileTypes).find(([ending]) => name.endsWith(`.${ending}`))?.[1];
  const url = URL.createObjectURL(new Blob([part], { type: type ?? '' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, ' ');
  link.click();
  // The browser has taken hold of the file by the time that it is let go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
