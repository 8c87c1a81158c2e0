/**
 * One origin and nothing else: no inline script, no outside request. Styles set through the DOM are allowed by
 * CSP as they are; `blob:` images are what maplibre-gl makes of its own pictures.
 * @param where the page cannot state frame-ancestors, the header can
 */
export function contentSecurityPolicy(where: 'page' | 'header'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(where === 'header' ? ["frame-ancestors 'none'"] : []),
  ].join('; ');
}
