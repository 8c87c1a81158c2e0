import type { Partner } from '../model/project.ts';
import type { PlanText } from '../model/plan.ts';
import { sureties, type Proposal } from '../model/proposal.ts';
import type { Status } from '../model/status.ts';
import type { Unresolved } from './buildReport.ts';
import { alikeIndexOf, findAlike } from './proposals/findAlike.ts';
import { findPartners } from './proposals/findPartners.ts';
import { groupNames } from './proposals/groupNames.ts';
import { hashText } from '../model/hashText.ts';
import { judgeProposal } from './proposals/judgeProposal.ts';
import type { Named } from './proposals/named.ts';
import { proposeSite } from './proposals/proposeSite.ts';
import { buildProposalTables, type ProposalInput } from './proposals/proposalTables.ts';
import { readNamed } from './proposals/readNamed.ts';

const stands: readonly (Status | null)[] = ['existing', 'in_operation'];
const comes: readonly (Status | null)[] = [
  'proposed',
  'study',
  'preparatory',
  'to_start',
  'under_construction',
];

/**
 * Proposes an entry of the registry for every name of a plan that the registry does not know, with what the plan's
 * own words say of its place, partners and stage: the surest first, then in order of the text.
 * @param text with the mentions that the press found
 * @param unresolved names of the same pressing, as it gives them before the report
 */
export function proposeEntries(
  text: PlanText,
  unresolved: readonly Unresolved[],
  input: ProposalInput,
): Proposal[] {
  const tables = buildProposalTables(input);
  const index = alikeIndexOf(input.projects, tables);
  const proposals = groupNames(readNamed(text, unresolved, tables), tables).map((group): Proposal => {
    const { key, kind, named, fullest } = group;
    const proposed = proposeSite(group, tables);
    const alike = findAlike(fullest.full, kind, proposed, index, tables);
    const hosts = proposed.site.type === 'host' ? [proposed.site.place] : [];
    return {
      id: `new-${hashText(key)}`,
      entry: {
        name: fullest.full,
        kind,
        site: proposed.site,
        partners: unite(named.flatMap((one) => findPartners(one, tables))).filter(
          ({ place }) => place === undefined || !hosts.includes(place),
        ),
        isBuilt: isBuilt(named),
      },
      occurrences: named.map(({ occurrence }) => occurrence),
      ...judgeProposal(group, proposed.namesPlace, alike, tables),
      alike,
    };
  });
  const first = ({ occurrences }: Proposal): number => occurrences[0]!.nameStart;
  return proposals.sort(
    (a, b) => sureties.indexOf(a.surety) - sureties.indexOf(b.surety) || first(a) - first(b),
  );
}

/** The words say that it stands, and nowhere that it is yet to come. */
function isBuilt(named: readonly Named[]): boolean {
  const statuses = named.map(({ occurrence }) => occurrence.status);
  return statuses.some((one) => stands.includes(one)) && !statuses.some((one) => comes.includes(one));
}

function unite(partners: readonly Partner[]): Partner[] {
  return [...new Map(partners.map((partner) => [partner.place ?? partner.name, partner])).values()];
}
