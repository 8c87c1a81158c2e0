import { readFileSync } from 'node:fs';
import type { KnownPlace } from '../../src/model/intake.ts';
import type { Place } from '../../src/model/project.ts';

/** The places as the page hands them over. */
export const gazetteer: readonly KnownPlace[] = (
  JSON.parse(readFileSync('public/data/places.json', 'utf8')) as Place[]
).map(({ id, name, nameHant, aliases, aliasKeys, level, parents }) => ({
  id,
  name,
  nameHant,
  aliases: [...aliases, ...aliasKeys.filter((key) => /\p{Script=Han}/u.test(key))],
  level,
  parents,
}));
