import type { ComponentType } from 'react';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import type { Sheet } from '../../state/atlasState.ts';
import { FindingsSheet } from './FindingsSheet.tsx';
import { IndicatorSheet } from './IndicatorSheet.tsx';
import { OlderSheet } from './OlderSheet.tsx';
import { MatrixSheet } from './MatrixSheet.tsx';

export interface SheetProps {
  readonly comparison: Comparison;
}

/** The sheets of the comparison in their order; a tab for each. */
export const sheetList: readonly { readonly id: Sheet; readonly Content: ComponentType<SheetProps> }[] = [
  { id: 'matrix', Content: MatrixSheet },
  { id: 'findings', Content: FindingsSheet },
  { id: 'indicators', Content: IndicatorSheet },
  { id: 'older', Content: OlderSheet },
];
