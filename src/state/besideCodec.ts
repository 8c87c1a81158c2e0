import { besideSorts } from '../model/compareRules.ts';
import type { Beside } from './atlasState.ts';

/** `anhui-2021.hefei-2020.added`: this plan, the older one, a group; what is not asked for is empty. Null for nothing. */
export function stringifyBeside({ ours, older, sort }: Beside): string | null {
  return (
    [ours, older, sort]
      .map((part) => part ?? '')
      .join('.')
      .replace(/\.+$/, '') || null
  );
}

/** Reads it back; null where any of it is unknown, or where a plan would stand beside itself. */
export function parseBeside(value: string, hasPlan: (id: string) => boolean): Beside | null {
  const [ours, older, sort, ...more] = value.split('.').map((part) => part || null);
  const group = besideSorts.find((one) => one === sort) ?? null;
  const plans = [ours, older].filter((id) => id !== null && id !== undefined);
  if (value === '' || more.length > 0 || (sort && !group) || !plans.every(hasPlan)) return null;
  if (plans.length === 2 && ours === older) return null;
  return { ours: ours ?? null, older: older ?? null, sort: group };
}
