/**
 * Opens a window for the presenter's notes, in the look of this one; it belongs to this page, so nothing has to be
 * fetched and nothing is sent.
 * @returns null where the browser does not allow it
 */
export function openNotes(): Window | null {
  const opened = window.open('', 'plan-atlas-notes', 'popup,width=720,height=620');
  if (!opened) return null;
  const { document: page } = opened;
  page.documentElement.lang = document.documentElement.lang;
  page.head.replaceChildren(
    ...[...document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')].map((sheet) => {
      const copy = page.importNode(sheet, true);
      // The window has no address of its own to which a relative one could belong.
      if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
      return copy;
    }),
  );
  page.body.replaceChildren();
  return opened;
}
