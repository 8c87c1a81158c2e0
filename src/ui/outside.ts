const byPolicy = new Map<string, string[]>();

/**
 * Requests that were refused so far, as `directive address`. Where the server sends a policy beside that of the page,
 * each of the two tells of the same request.
 */
export const listRefused = (): readonly string[] =>
  [...byPolicy.values()].reduce((longest, list) => (list.length > longest.length ? list : longest), []);

/** Keeps an eye on requests from the first on, for the self-check. */
export function watchOutside(): void {
  // Browsers forget requests after some hundred.
  performance.setResourceTimingBufferSize(1e4);
  document.addEventListener(
    'securitypolicyviolation',
    ({ originalPolicy, effectiveDirective, blockedURI }) => {
      const list = byPolicy.get(originalPolicy) ?? [];
      byPolicy.set(originalPolicy, [...list, `${effectiveDirective} ${blockedURI}`]);
    },
  );
}
