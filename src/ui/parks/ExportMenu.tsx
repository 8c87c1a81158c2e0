import { useState } from 'react';
import type { ParkEntry } from '../../analysis/parks/parkTypes.ts';
import { buildParkSheets } from '../../export/buildParkSheets.ts';
import type { ParkSheetData } from '../../export/buildFactRows.ts';
import { parksToCsv } from '../../export/parksToCsv.ts';
import { parksToGeoJson } from '../../export/parksToGeoJson.ts';
import { download } from '../download.ts';
import { useWords } from '../language/useWords.ts';
import { numberLabel } from '../reader/numberLabel.ts';
import { parkSheetWordsOf } from './parkSheetWordsOf.ts';
import type { Parks } from './useParkData.ts';
import { useParkWords } from './useParkWords.ts';

const formats = ['xlsx', 'csv', 'geojson'] as const;
type Format = (typeof formats)[number];

interface Props {
  readonly parks: Parks;
  /** What is taken away, in its order. */
  readonly found: readonly ParkEntry[];
}

/** Takes away what was found: a table to work on, or a layer for other programs. */
export function ExportMenu({ parks, found }: Props) {
  const words = useWords();
  const catalogue = useParkWords();
  const [said, setSaid] = useState('');
  const write = async (format: Format): Promise<string | Uint8Array> => {
    const data: ParkSheetData = {
      plans: parks.plans,
      measures: new Map(
        [...parks.measures].map(([id, measure]) => [id, { number: numberLabel(measure, words) }] as const),
      ),
      sitesAsOf: parks.sites.asOf,
    };
    const speaking = new Set(found.flatMap(({ commitments }) => commitments.map(({ plan }) => plan)));
    const sheetWords = parkSheetWordsOf(
      words,
      catalogue,
      parks.plans.filter(({ id }) => speaking.has(id)),
    );
    if (format === 'geojson') return JSON.stringify(parksToGeoJson(found, parks.features, data, sheetWords));
    const sheets = buildParkSheets(found, data, sheetWords);
    if (format === 'csv') return parksToCsv(sheets);
    return (await import('../../export/writeParkXlsx.ts')).writeParkXlsx(sheets);
  };
  const take = async (format: Format): Promise<void> => {
    const name = `${catalogue.fileName}.${format}`;
    try {
      download(name, await write(format));
      setSaid(catalogue.exported(name));
    } catch {
      setSaid(catalogue.exportFailed);
    }
  };
  return (
    <details className="export-menu">
      <summary className="small">{catalogue.export}</summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" disabled={found.length === 0} onClick={() => void take(format)}>
              {catalogue.exportAs[format]}
            </button>
          </li>
        ))}
      </ul>
      <output className="remark">{said}</output>
    </details>
  );
}
