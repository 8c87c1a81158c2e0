/** Law 8: one origin and nothing else, as headers, as text and as behaviour. */
import { expect, openAtlas, test } from './atlas.ts';

test('the served page states a policy without inline scripts, eval or other origins', async ({ request }) => {
  const response = await request.get('./');
  const policy = response.headers()['content-security-policy'] ?? '';
  const directives = new Map(
    policy.split(';').map((entry) => {
      const [name, ...values] = entry.trim().split(/\s+/);
      return [name!, values] as const;
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  for (const [name, values] of directives)
    for (const value of values) expect(`${name} ${value}`).toMatch(/ ('self'|'none'|data:|blob:)$/);
});

test('the page has no inline script or style and names no other origin', async ({ request, baseURL }) => {
  const html = await (await request.get('./')).text();
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(meta.replaceAll('&#39;', "'")).toContain("script-src 'self'");
  for (const [, attributes, content] of html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)) {
    expect(attributes).toContain(' src=');
    expect(content).toBe('');
  }
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(
    ([, url]) => new URL(url!, baseURL).origin,
  );
  expect(addresses.length).toBeGreaterThan(1);
  expect(new Set(addresses)).toEqual(new Set([new URL(baseURL!).origin]));
});

test('the running page keeps its policy: everything it fetched is of its own origin', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`);
    });
  });
  await openAtlas(page);
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const elsewhere = fetched.filter((url) => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url));
  expect(fetched.length).toBeGreaterThan(5);
  expect(elsewhere).toEqual([]);
});
