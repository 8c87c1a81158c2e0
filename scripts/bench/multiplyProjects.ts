import type { CorridorData } from '../../src/analysis/corridors/corridorData.ts';
import type { PlanText } from '../../src/model/plan.ts';

export interface Analysed extends CorridorData {
  readonly texts: readonly PlanText[];
}

/**
 * Every project so many times over, each copy with its commitments, its mentions, its line and its place on the map; plans,
 * places and borders stay. Copies lie on one another, which is the worst that a list of crossings can meet.
 */
export function multiplyProjects<Data extends Analysed>(data: Data, times: number): Data {
  const numbers = Array.from({ length: times }, (_, at) => at + 1);
  const idOf = (id: string, copy: number): string => (copy === 1 ? id : `${id}-x${copy}`);
  const copies = <Row>(rows: readonly Row[], copyOf: (row: Row, copy: number) => Row): Row[] =>
    numbers.flatMap((copy) => rows.map((row) => copyOf(row, copy)));
  return {
    ...data,
    projects: new Map(
      copies([...data.projects.values()], (project, copy) => ({
        ...project,
        id: idOf(project.id, copy),
        commitments: project.commitments.map((one) => ({ ...one, project: idOf(project.id, copy) })),
      })).map((project) => [project.id, project]),
    ),
    lines: copies(data.lines, (line, copy) => ({ ...line, project: idOf(line.project, copy) })),
    layers: Object.fromEntries(
      Object.entries(data.layers).map(([layer, collection]) => [
        layer,
        {
          ...collection,
          features: copies(collection.features, (feature, copy) => {
            const id = idOf(feature.properties.id, copy);
            return { ...feature, id, properties: { ...feature.properties, id } };
          }),
        },
      ]),
    ),
    texts: data.texts.map((text) => ({
      ...text,
      measures: text.measures.map((measure) => ({
        ...measure,
        mentions: measure.mentions.flatMap((mention) =>
          mention.project === undefined
            ? [mention]
            : numbers.map((copy) => ({ ...mention, project: idOf(mention.project!, copy) })),
        ),
      })),
    })),
  };
}
