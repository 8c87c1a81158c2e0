import { memo, type ReactNode } from 'react';
import {
  parkColumns,
  type ParkColumn,
  type ParkEntry,
  type Reach,
  type SiteReach,
} from '../../analysis/parks/parkTypes.ts';
import { siteKinds, type SiteKind } from '../../model/site.ts';
import { useAtlasState } from '../atlas.ts';
import { ProjectName } from '../corridors/ProjectName.tsx';
import { AsWritten } from '../language/AsWritten.tsx';
import { Listed } from '../language/Listed.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { nameOfBorder } from '../language/nameOfBorder.ts';
import { useWords } from '../language/useWords.ts';
import { CompareCheck } from './CompareCheck.tsx';
import { HostOf } from './HostOf.tsx';
import { PlaceName } from './PlaceName.tsx';
import { ReachOf } from './ReachOf.tsx';
import { StageOf } from './StageOf.tsx';
import { TermName } from './TermName.tsx';
import { UnitName } from './UnitName.tsx';
import { useParkWords } from './useParkWords.ts';

/** Columns in the order of the table; the distance that was asked for stands beside the name. */
export const tableColumns: readonly ParkColumn[] = [
  'name',
  'point',
  ...parkColumns.filter((column) => column !== 'name' && column !== 'point'),
];

interface Props {
  readonly entry: ParkEntry;
  readonly columns: readonly ParkColumn[];
  readonly reach: Reach | null;
}

/** One park as a row of the table. */
export const ParkCells = memo(function ParkCells({ entry, columns, reach }: Props) {
  return columns.map((column) =>
    column === 'name' ? (
      <th key={column} scope="row">
        <NameCell entry={entry} />
      </th>
    ) : (
      <td key={column} data-column={column}>
        <Cell entry={entry} column={column} reach={reach} />
      </td>
    ),
  );
});

function NameCell({ entry: { project: id, name } }: { entry: ParkEntry }) {
  const project = useAtlasState((state) => state.data.projects.get(id));
  return (
    <div className="name-cell">
      <CompareCheck project={id} name={name} isBare />
      {project && <ProjectName project={project} />}
    </div>
  );
}

function Cell({ entry, column, reach }: { entry: ParkEntry; column: ParkColumn; reach: Reach | null }) {
  const words = useWords();
  const catalogue = useParkWords();
  const plans = useAtlasState((state) => state.data.plans);
  const stated = (pieces: readonly ReactNode[]): ReactNode =>
    pieces.length ? <Listed pieces={pieces} /> : <span className="silent">{catalogue.notStated}</span>;
  const { partners, precision, spot, whyNoSpot, stage, border } = entry;
  if ((siteKinds as readonly string[]).includes(column))
    return <ReachCell reach={entry.nearest[column as SiteKind]} />;
  switch (column) {
    case 'host':
      return <HostOf entry={entry} />;
    case 'partners':
      return stated(
        partners.map((partner) => (
          <span
            key={partner.place ?? partner.name}
            className={partner.basis === 'registry' ? 'of-registry' : undefined}
            title={partner.basis === 'registry' ? catalogue.ofRegistry : undefined}
          >
            <PlaceName of={partner} />
          </span>
        )),
      );
    case 'industries':
      return stated(entry.industries.map((term) => <TermName key={term.id} of={term} />));
    case 'instruments':
      return stated(entry.instruments.map((term) => <TermName key={term.id} of={term} />));
    case 'level':
      return stated(entry.levels.map((term) => <TermName key={term.id} of={term} />));
    case 'status':
      return <StageOf entry={entry} />;
    case 'year':
      return stage?.year ? String(stage.year) : <span className="silent">{catalogue.noReach}</span>;
    case 'plans':
      return stated(
        entry.plans.flatMap((id) => {
          const plan = plans.find((one) => one.id === id);
          return plan ? [<PlanName key={id} of={plan} />] : [];
        }),
      );
    case 'units':
      return <UnitsCell entry={entry} />;
    case 'precision':
      if (whyNoSpot) return catalogue.noSpot[whyNoSpot];
      return spot?.basis === 'host' ? catalogue.hostShort : words.precisions[precision];
    case 'border':
      return border ? (
        <>
          {nameOfBorder(border.border, words)} <ReachOf reach={border} />
        </>
      ) : (
        catalogue.noReach
      );
    case 'point':
      return reach ? <ReachOf reach={reach} /> : catalogue.noReach;
    default:
      return <ReachCell reach={entry.nearestPlanned[plannedKind[column]!]} />;
  }
}

const plannedKind: Partial<Record<ParkColumn, SiteKind>> = {
  plannedStation: 'station',
  plannedInterchange: 'interchange',
  plannedPort: 'port',
  plannedAirport: 'airport',
};

/** So many units are named; the sheet has all of them. */
const mostUnits = 2;

function UnitsCell({ entry: { units } }: { entry: ParkEntry }) {
  const { formats } = useWords();
  const words = useParkWords();
  const named = new Map(units.map((unit) => [unit.name, unit]));
  if (named.size === 0) return <span className="silent">{words.notStated}</span>;
  return (
    <span title={[...named.keys()].join(words.between)}>
      <Listed
        pieces={[...named.values()].slice(0, mostUnits).map((unit) => (
          <UnitName key={unit.name} of={unit} />
        ))}
      />
      {named.size > mostUnits && ` ${words.andMore(formats.number(named.size))}`}
    </span>
  );
}

/** A site by its name and how far it is, straight. */
function ReachCell({ reach }: { reach: SiteReach | null }) {
  const words = useParkWords();
  if (!reach) return words.noReach;
  return (
    <>
      <AsWritten>{reach.site.name}</AsWritten>{' '}
      <small>
        <ReachOf reach={reach} />
      </small>
    </>
  );
}
