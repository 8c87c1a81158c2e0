import { createHash } from 'node:crypto';
import type { BundledFile } from './listFiles.ts';
import { packBlock } from './packBlock.ts';

export interface PageParts {
  /** The page's own HTML, as it is before a build: with its script and its icon beside it. */
  readonly html: string;
  /** Whose work is in it: a comment of the page. */
  readonly notice: string;
  readonly script: string;
  readonly style: string;
  readonly files: readonly BundledFile[];
}

/** One page out of its parts. Its policy names its script and its style by their hashes, and allows no request. */
export function assemblePage({ html, notice, script, style, files }: PageParts): string {
  const code = escapeScript(script);
  if (/<\/style|[\0\r]/i.test(style) || /[\0\r]/.test(code) || notice.includes('--'))
    throw new Error('a browser would not read script, style or notice as they are written');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    // What data and blob URLs give comes from the page: nobody is asked.
    'worker-src data: blob:',
    'connect-src data:',
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const icon = files.find(({ path }) => path === 'icon.svg')?.bytes ?? Buffer.alloc(0);
  const blocks = files.filter(({ path }) => path !== 'icon.svg').map(packBlock);
  const put = [
    ['<meta charset="utf-8" />', (found: string) => `${found}\n    ${policyTag(policy)}`],
    ['href="./icon.svg"', () => `href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}"`],
    ['</head>', (found: string) => `<!--\n${notice}-->\n    <style>${style}</style>\n  ${found}`],
    ['<script type="module" src="/src/main.tsx"></script>', () => blocks.join('\n')],
    ['</body>', (found: string) => `<script type="module">${code}</script>\n  ${found}`],
  ] as const;
  const page = put.reduce((text, [place, build]) => {
    if (text.split(place).length !== 2) throw new Error(`not once in index.html: ${place}`);
    return text.replace(place, build);
  }, html);
  const beside = /<[a-z]+[^>]*\s(?:src|href)="(?!data:)[^"]*"/.exec(
    html.replace(put[1][0], '').replace(put[3][0], ''),
  );
  if (beside) throw new Error(`index.html names a file beside it: ${beside[0]}`);
  return page;
}

const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Within a string, a template or a pattern, where alone these stand, `\x3C` is the same character. */
const escapeScript = (code: string): string => code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');
