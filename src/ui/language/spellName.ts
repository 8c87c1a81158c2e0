import type { Place, Project } from '../../model/project.ts';
import { spellPlace } from './spellPlace.ts';
import { spellProject } from './spellProject.ts';

export type Named = Pick<Project, 'name' | 'pinyin'> | Pick<Place, 'name' | 'pinyin' | 'level'>;

/** A project or a place in Latin script. */
export function spellName(named: Named, stems: ReadonlySet<string>): string {
  // Data write ü as v, as keyboards do.
  const pinyin = named.pinyin.replace(/(?<=\b[ln])v/g, 'ü');
  return 'level' in named
    ? spellPlace({ pinyin, level: named.level })
    : spellProject(named.name, pinyin, stems);
}
