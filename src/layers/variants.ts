import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Kind } from '../model/kinds.ts';
import type { Variant } from './dossier.ts';

/** What of a feature decides its look. */
export interface Looked {
  readonly kind: Kind;
  readonly class?: string | undefined;
  readonly shared?: boolean | undefined;
}

/** The first variant that a thing belongs to; `null` where no variant takes its kind. */
export function variantOf(
  variants: readonly Variant[],
  { kind, class: own, shared: isShared = false }: Looked,
): Variant | null {
  return (
    variants.find(
      ({ kinds, classes, shared }) =>
        kinds.includes(kind) &&
        (!classes || (own !== undefined && classes.includes(own))) &&
        (!shared || isShared),
    ) ?? null
  );
}

function conditionOf({ kinds, classes, shared }: Variant): ExpressionSpecification {
  const conditions: ExpressionSpecification[] = [
    ['in', ['get', 'kind'], ['literal', [...kinds]]],
    ...(classes
      ? [['in', ['coalesce', ['get', 'class'], ''], ['literal', [...classes]]] as ExpressionSpecification]
      : []),
    ...(shared ? [['has', 'shared'] as ExpressionSpecification] : []),
  ];
  return conditions.length === 1 ? conditions[0]! : (['all', ...conditions] as ExpressionSpecification);
}

/** The same choice as an expression: a value by variant; the last variant is what is left. */
export function byVariant<T extends string | number>(
  variants: readonly Variant[],
  pick: (variant: Variant) => T,
): T | ExpressionSpecification {
  const values = variants.map(pick);
  if (values.every((value) => value === values[0])) return values[0]!;
  const cases = variants.slice(0, -1).flatMap((variant, index) => [conditionOf(variant), values[index]!]);
  return ['case', ...cases, values.at(-1)!] as unknown as ExpressionSpecification;
}

/** Whether a thing is of one of some variants, as an expression over the dossier's variants. */
export function isOneOf(
  variants: readonly Variant[],
  wanted: (variant: Variant) => boolean,
): ExpressionSpecification {
  return ['==', byVariant(variants, (variant) => (wanted(variant) ? 1 : 0)), 1];
}
