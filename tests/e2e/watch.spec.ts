/** The watch that atlas.ts keeps over every test can see what it is there for. */
import { expect, openAtlas, test, watchContext } from './atlas.ts';

test.describe('a fault fails the test', () => {
  test.use({ allowedFault: /example\.org|made(%20| )up|ERR_NAME_NOT_RESOLVED/ });

  test('each kind of fault is noted', async ({ page, context, baseURL }) => {
    const faults = watchContext(context, baseURL!);
    await openAtlas(page);
    expect(faults).toEqual([]);
    await page.evaluate(() => {
      console.error('made up');
      setTimeout(() => {
        throw new Error('made up');
      });
      // The policy of the page stops this one before it leaves.
      void fetch('https://example.org/tile').catch(() => {});
      void fetch('./made up.json', { headers: { accept: 'application/json' } });
    });
    await expect.poll(() => faults.join('\n')).toMatch(/console error: made up/);
    await expect.poll(() => faults.join('\n')).toMatch(/page error: Error: made up/);
    await expect
      .poll(() => faults.join('\n'))
      .toMatch(/console error: .*example\.org.*Content Security Policy/s);
    await expect.poll(() => faults.join('\n')).toMatch(/HTTP 404: .*made%20up\.json/);
  });

  test('a request that a policy lets through is noted', async ({ context, baseURL }) => {
    const faults = watchContext(context, baseURL!);
    const page = await context.newPage();
    await page.setContent('<img src="http://example.org/tile.png">');
    await expect
      .poll(() => faults.join('\n'))
      .toMatch(/request to another origin: http:\/\/example\.org\/tile\.png/);
  });
});

test.describe('without an allowance', () => {
  test.fail('expected to fail: an error on the console', async ({ page }) => {
    await page.setContent('');
    await page.evaluate(() => console.error('made up'));
  });
});
