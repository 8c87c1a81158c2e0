import { parseArgs } from 'node:util';

const parts = ['load', 'operations', 'search', 'analysis', 'press', 'data', 'package'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly rounds: number;
  readonly parts: readonly Part[];
  /** Fail where a budget is exceeded. */
  readonly isCheck: boolean;
}

/** `--rounds N` (7), `--only load|operations|search|analysis|press|data|package` (all), `--check`; throws on anything else. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds}: a whole number from 1`);
  const only = parts.find((part) => part === values.only);
  if (values.only !== undefined && !only)
    throw new Error(`--only ${values.only}: one of ${parts.join(', ')}`);
  return { rounds, parts: only ? [only] : parts, isCheck: values.check };
}
