/**
 * The ladder of stages, earliest first. `promote` (推进类, stage not stated) stands beside it:
 * it says nothing about the stage, so it is never compared with the others.
 */
export const ladder = [
  'proposed',
  'study',
  'preparatory',
  'to_start',
  'under_construction',
  'in_operation',
  'existing',
] as const;

export const statuses = [...ladder, 'promote'] as const;
export type Status = (typeof statuses)[number];

/** What is drawn: 现状, 在建, 拟建与前期研究, 推进类·原文未写阶段. */
export const statusClasses = ['present', 'building', 'planned', 'promote'] as const;
export type StatusClass = (typeof statusClasses)[number];

/** The class in which a status is drawn; no governing verb counts with `promote`. */
export function statusClassOf(status: Status | null): StatusClass {
  switch (status) {
    case 'existing':
    case 'in_operation':
      return 'present';
    case 'under_construction':
      return 'building';
    case 'to_start':
    case 'preparatory':
    case 'study':
    case 'proposed':
      return 'planned';
    default:
      return 'promote';
  }
}

export const works = ['new', 'upgrade', 'extend', 'operate'] as const;
export type Work = (typeof works)[number];

/** Location precision, best first; what each claims is in projects/precisionOf.ts. */
export const precisions = ['A', 'B', 'C', 'D', 'none'] as const;
export type Precision = (typeof precisions)[number];

/** One-character names of the provinces, in the order in which lists show them. */
export const provinces = ['皖', '苏', '浙', '沪', '鲁', '豫', '鄂', '赣', '闽'] as const;
export type Province = (typeof provinces)[number];
