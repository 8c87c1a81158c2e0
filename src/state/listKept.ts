import { keptKeys, type KeptSort } from '../model/keptKeys.ts';
import { listKeptKeys, readKept } from './kept.ts';

/** What is kept under one name. */
export type KeptRow =
  | { readonly sort: KeptSort; readonly count: number }
  /** Kept by another edition: what it holds is not known. */
  | { readonly sort: null; readonly key: string };

/** How many things a kept text holds: the decisions of a review, the members of a list or a table, else it is one thing. */
export function countKept(text: string): number {
  try {
    const value: unknown = JSON.parse(text);
    const decisions = (value as { readonly decisions?: unknown } | null)?.decisions;
    if (Array.isArray(decisions)) return decisions.length;
    return typeof value === 'object' && value !== null ? Object.keys(value).length : 1;
  } catch {
    return 1;
  }
}

/** All that the atlas keeps here, what this edition knows first. */
export function listKept(): KeptRow[] {
  const held = listKeptKeys();
  const sorts = Object.keys(keptKeys) as KeptSort[];
  const known = sorts.filter((sort) => held.includes(keptKeys[sort]));
  const others = held.filter((key) => !sorts.some((sort) => keptKeys[sort] === key));
  return [
    ...known.map((sort) => ({ sort, count: countKept(readKept(sort) ?? '') })),
    ...others.sort().map((key) => ({ sort: null, key })),
  ];
}
