import type { PlanSummary } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { Words } from '../../words/words.ts';

/** What the atlas holds of a project, as text for whoever reports an error in it. */
export function describeProject(
  project: Project,
  plans: readonly PlanSummary[],
  dataDate: string,
  address: string,
  { kinds, listed, precisions, provinces, report, statuses }: Words,
): string {
  const { id, name, nameHant, kind, partners, precision, geometrySource, commitments } = project;
  const titleOf = (plan: string): string => plans.find((one) => one.id === plan)?.title ?? plan;
  return [
    report.name(name, nameHant === name ? '' : nameHant, id),
    report.facts(
      kinds[kind],
      listed(project.provinces.map((one) => provinces.of[one])) || report.unstated,
      listed(partners.map((partner) => partner.name)) || report.unstated,
    ),
    report.position(precisions[precision], geometrySource),
    ...commitments.map(
      ({ plan, measure, verb, status, quote, certainty, why }) =>
        report.clause(
          titleOf(plan),
          measure.split(':')[1]!,
          verb ?? statuses.noVerb,
          status ? statuses.of[status] : statuses.unstated,
        ) +
        report.quote(quote.replace(/\s+/g, ' ')) +
        (certainty === 'judged' && why ? report.judged(why) : ''),
    ),
    report.edition(dataDate),
    address,
    report.wrong,
  ].join('\n');
}
