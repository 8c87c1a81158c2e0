/**
 * Nothing above the floor is used without a substitute: names in the built scripts, and selectors, media queries and
 * declarations of the built styles, are asked of a current Chromium and of a real Chromium 91. What only the current
 * one knows is a fault, unless `floorExceptions.json` says why it does no harm.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './chromium91.ts';

interface Exception {
  readonly texts: readonly string[];
  readonly reason: string;
}
const exceptions = JSON.parse(readFileSync('tests/e2e/floorExceptions.json', 'utf8')) as Exception[];

/** Everything of one ending that the build has made. */
const readBuilt = (ending: string): string[] =>
  readdirSync('dist/assets')
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'));

const unexplained = (found: readonly string[]): string[] =>
  found.filter((one) => !exceptions.some(({ texts }) => texts.includes(one)));

test('no script calls what Chromium 91 lacks and nothing brings', async ({ old, openAtlas, page }) => {
  await page.goto('about:blank');
  // With the atlas open, what polyfills bring is there.
  await openAtlas();
  const floor = new Set(await old.evaluate(listNames, false));
  const young = new Set((await page.evaluate(listNames, true)).filter((name) => !floor.has(name)));
  expect(young).toContain('toSpliced');
  const called = readBuilt('.js').flatMap((script) =>
    [...script.matchAll(/(?<!\.)\.([A-Za-z]\w+)(?:\?\.)?\(|\bnew ([A-Z]\w+)/g)].map(
      ([, method, made]) => (method ?? made)!,
    ),
  );
  expect(unexplained([...new Set(called)].filter((name) => young.has(name)))).toEqual([]);
});

test('no style needs what Chromium 91 drops', async ({ old, page }) => {
  await page.goto('about:blank');
  const rules = readBuilt('.css').flatMap(parseRules);
  expect(rules.length).toBeGreaterThan(500);
  const made = ['a:has(b)', '@container (width > 1px)', 'height:1dvh'];
  const asked = [
    ...new Set([...rules.flatMap(({ heads, declarations }) => [...heads, ...declarations]), ...made]),
  ];
  const floor = new Set(await old.evaluate(keepKnown, asked));
  const young = (await page.evaluate(keepKnown, asked)).filter((one) => !floor.has(one));
  expect(young).toEqual(expect.arrayContaining(made));
  const hasSubstitute = (declaration: string, among: readonly string[]): boolean => {
    const property = declaration.slice(0, declaration.indexOf(':') + 1);
    return among.some(
      (other) => floor.has(other) && (other === `-webkit-${declaration}` || other.startsWith(property)),
    );
  };
  const dropped = rules.flatMap(({ heads, declarations }) => [
    ...heads.filter((head) => young.includes(head)),
    ...declarations.filter((one) => young.includes(one) && !hasSubstitute(one, declarations)),
  ]);
  expect(unexplained([...new Set(dropped)])).toEqual([]);
});

interface Rule {
  /** Its selector, after the at-rules around it that were met since the rule before. */
  readonly heads: readonly string[];
  readonly declarations: readonly string[];
}

/** The rules of a style as the build writes it: without nesting, without comments. */
function parseRules(style: string): Rule[] {
  const plain = style
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/url\((?:"[^"]*"|'[^']*'|[^)]*)\)/g, 'url(x)');
  return [...plain.matchAll(/((?:[^{}]+\{)+)([^{}]*)\}/g)].map(([, before, body]) => ({
    heads: before!
      .split('{')
      .map((head) => head.trim())
      .filter((head) => head && !/^(from|to|[\d.]+%)/.test(head)),
    declarations: body!.split(';').filter(Boolean),
  }));
}

/** Runs in a page: the names that the browser's objects and their prototypes have, or of functions alone. */
function listNames(areFunctions: boolean): string[] {
  const names = new Set<string>();
  const visit = (thing: object, depth: number): void => {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(thing))) {
      if (!areFunctions || typeof value === 'function') names.add(name);
      const isOpen = (typeof value === 'function' || typeof value === 'object') && value;
      if (isOpen && depth > 0 && /^[A-Z]|^prototype$/.test(name)) visit(value as object, depth - 1);
    }
  };
  visit(globalThis, 2);
  // Prototypes that no name leads to: of typed arrays and of iterators.
  for (const thing of [Uint8Array.prototype, [][Symbol.iterator]()])
    visit(Object.getPrototypeOf(thing) as object, 0);
  return [...names];
}

/** Runs in a page: of heads of rules (`a:hover,b`, `@media …`) and declarations (`color:red`), those it understands. */
function keepKnown(asked: readonly string[]): string[] {
  const { sheet } = document.head.appendChild(document.createElement('style'));
  return asked.filter((one) => {
    const [, property, value] = /^([-a-z]+):([^{]*)$/.exec(one) ?? [];
    if (property && CSS.supports(property, value!)) return true;
    try {
      sheet!.insertRule(`${one}{}`, 0);
      const rule = sheet!.cssRules[0];
      return !(rule instanceof CSSMediaRule && rule.media.mediaText === 'not all');
    } catch {
      return false;
    }
  });
}
