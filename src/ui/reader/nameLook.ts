import { dossiers } from '../../layers/order.ts';
import type { Theme } from '../../layers/themes.ts';
import { variantOf } from '../../layers/variants.ts';
import type { Project } from '../../model/project.ts';
import type { StatusClass } from '../../model/status.ts';

/** How a project's name is underlined: in the colour that it has on the map, dashed as the plan's stage is. */
export interface NameLook {
  readonly color: string;
  /** As the plan that is read has it; null where no plan promises anything of it. */
  readonly stage: StatusClass | null;
}

export function nameLook(project: Project, plan: string, { palette }: Theme): NameLook {
  if (project.commitments.length === 0) return { color: palette.context, stage: null };
  const { variants } = dossiers.find(({ id }) => id === project.layer)!;
  const variant = variantOf(variants, project) ?? variants[0]!;
  return { color: palette[variant.color], stage: project.statusClassBy?.[plan] ?? project.statusClass };
}
