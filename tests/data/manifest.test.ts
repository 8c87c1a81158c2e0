/** The manifest tells readers and loaders what public/data holds; each line is checked against the file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEdition, readPlans } from '../../scripts/readData.ts';
import { readPublicData } from '../readPublicData.ts';

const folder = 'public/data';
const { manifest, summaries, plans } = readPublicData();
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

describe('manifest', () => {
  test('lists every file but itself, once', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`.slice(folder.length + 1));
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      files.filter((file) => file !== 'manifest.json').sort(),
    );
  });

  test.each(manifest.files)('$path has its size and hash', ({ path, bytes, sha256: stated }) => {
    const content = readFileSync(`${folder}/${path}`);
    expect(content.length).toBe(bytes);
    expect(sha256(content)).toBe(stated);
  });

  test('counts what is in a file', () => {
    const counted = manifest.files.filter(({ path }) => /geojson$|^pl|^projects|^unlocated/.test(path));
    expect(counted.length).toBeGreaterThan(15);
    for (const { path, count } of counted) {
      const content = JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as
        unknown[] | { features?: unknown[]; measures?: unknown[] };
      const held = Array.isArray(content) ? content : (content.features ?? content.measures)!;
      expect(held, path).toHaveLength(count);
    }
  });

  test('names the sources from which the plans were pressed', () => {
    const bundled = readPlans();
    expect(manifest.plans).toEqual(
      bundled.map(({ record, source }) => ({ id: record.id, sourceSha256: sha256(source) })),
    );
    expect(manifest.dataDate).toBe(readEdition().dataDate);
  });
});

/** Whose territory each plan is for. */
const territories: Readonly<Record<string, unknown>> = {
  'anhui-2021': { province: '皖', place: 'anhui' },
  'hefei-2020': { province: '皖', place: 'hefei' },
  'jiangsu-2020': { province: '苏', place: 'jiangsu' },
  'suzhou-2021': { province: '皖', place: 'suzhou-ah' },
  'yancheng-2017': { province: '苏', place: 'yancheng' },
};

describe('plans.json', () => {
  test('says of each plan what plan.json says, and counts measures and boxes', () => {
    for (const { record } of readPlans()) {
      const { garbled: _, ...facts } = record;
      const { measures } = plans.find(({ plan }) => plan === record.id)!;
      const measureCount = measures.filter(({ kind }) => kind === 'measure' || kind === 'box').length;
      expect(summaries.find(({ id }) => id === record.id)).toEqual({
        ...facts,
        measureCount,
        // Of a plan that was added later whatever its jurisdiction names, or nothing.
        territory: territories[record.id] ?? (expect.anything() as unknown),
      });
    }
  });

  test('counts: Anhui 36, Hefei 229, Jiangsu 60, Suzhou 80, Yancheng 30', () => {
    expect(summaries.map(({ id, measureCount }) => `${id} ${measureCount}`)).toEqual(
      expect.arrayContaining([
        'anhui-2021 36',
        'hefei-2020 229',
        'jiangsu-2020 60',
        'suzhou-2021 80',
        'yancheng-2017 30',
      ]),
    );
  });

  test('no text is a reader’s own, those of the first five are reposts, and a date that is not stated is not given as stated', () => {
    for (const { id, textSource, issued, issuedBasis } of summaries) {
      expect(id in territories ? ['repost'] : ['repost', 'official'], id).toContain(textSource);
      expect(issued === null, id).toBe(issuedBasis === 'unknown');
    }
  });
});
