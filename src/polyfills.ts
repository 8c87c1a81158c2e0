/**
 * The first import of the page and of each worker: brings what an old browser lacks (definePolyfills.ts) before
 * the rest of their file is run. `Promise.withResolvers` is the youngest of what is brought (Chromium 119, Firefox
 * 121, Safari 17.4), so that a browser which has it has all, and loads nothing.
 */
if (!('withResolvers' in Promise)) {
  // What a worker is sent meanwhile would find no listener and be lost: it is held back and handed on in order.
  const held: MessageEvent[] = [];
  const hold = (event: MessageEvent): void => {
    event.stopImmediatePropagation();
    held.push(event);
  };
  globalThis.addEventListener('message', hold);
  const { definePolyfills } = await import('./definePolyfills.ts');
  definePolyfills();
  setTimeout(() => {
    globalThis.removeEventListener('message', hold);
    for (const { data } of held) globalThis.dispatchEvent(new MessageEvent('message', { data }));
  });
}
