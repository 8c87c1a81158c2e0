import type { Province } from '../../model/status.ts';
import type { Words } from '../../words/words.ts';

/** The name of a border by its id, the characters of both provinces (皖苏). */
export const nameOfBorder = (id: string, { provinces }: Pick<Words, 'provinces'>): string =>
  provinces.border([...id].map((one) => provinces.of[one as Province]));
