/** How many requests went to an origin. */
export interface OriginCount {
  readonly origin: string;
  readonly count: number;
}

/**
 * Counts the requests that left for another host; what a page holds itself (data, blob) or has beside it (file) is
 * not outside.
 * @param own host of the page, with its port; empty for a page from the disk
 */
export function listOutside(addresses: readonly string[], own: string): OriginCount[] {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const { protocol, host } = new URL(address);
    if (!/^(?:https?|wss?):$/.test(protocol) || host === own) continue;
    const origin = `${protocol}//${host}`;
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return [...counts].map(([origin, count]) => ({ origin, count }));
}
