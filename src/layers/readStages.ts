import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The same layer, drawn by what some plans say: where it reads a thing's stage, it reads that of the newest of them
 * that speaks of the thing. Where all plans agree on the stage the features hold one alone.
 * @param plans ids of plans, the newest first; none for all plans
 */
export function readStages(layer: LayerSpecification, plans: readonly string[]): LayerSpecification {
  return plans.length ? (withStages(layer, plans) as LayerSpecification) : layer;
}

function withStages(value: unknown, plans: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const [operator, property] = value as unknown[];
    if (operator === 'get' && value.length === 2) {
      if (property === 'statusClass') return stageOf('statusClass', plans);
      if (property === 'workClass') return stageOf('workClass', plans);
    }
    if (operator === 'has' && property === 'workClass') return ['!=', stageOf('workClass', plans), null];
    return value.map((part) => withStages(part, plans));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withStages(part, plans)]));
}

function stageOf(property: 'statusClass' | 'workClass', plans: readonly string[]): ExpressionSpecification {
  const byPlan: ExpressionSpecification = ['object', ['get', `${property}By`], ['literal', {}]];
  return [
    'case',
    ['has', 'statusClassBy'],
    ['coalesce', ...plans.map((plan) => ['get', plan, byPlan])],
    ['get', property],
  ] as unknown as ExpressionSpecification;
}
