/** The block of the page that holds a file, by the path that the file has where it is served. */
export const findBlock = (path: string): HTMLScriptElement | null =>
  document.querySelector<HTMLScriptElement>(`script[data-file="${path}"]`);
