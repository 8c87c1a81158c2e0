import type { LineCrossing, LineRow } from '../../model/lines.ts';
import type { Project } from '../../model/project.ts';
import type { CorridorData } from './corridorData.ts';

/** One crossing of a province's border with the line that crosses. */
export interface LineAtBorder {
  /** Project and running number along its line, as `crossings.geojson` counts. */
  readonly id: string;
  readonly line: LineRow;
  readonly project: Project;
  readonly crossing: LineCrossing;
}

/** Crossings of borders of provinces, of promised lines and of context. */
export function findCrossingsOf({
  lines,
  projects,
}: Pick<CorridorData, 'lines' | 'projects'>): LineAtBorder[] {
  return lines.flatMap((line) => {
    const project = projects.get(line.project);
    if (!project) return [];
    return line.crossings
      .filter(({ level }) => level === 'province')
      .map((crossing, index) => ({ id: `${line.project}:${index + 1}`, line, project, crossing }));
  });
}

/** Existing, and promised by no plan. */
export const isContext = ({ commitments }: Pick<Project, 'commitments'>): boolean => commitments.length === 0;
