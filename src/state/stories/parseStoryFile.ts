import type { Bounds } from '../../model/boundsOf.ts';
import { longestAddress, longestNote, longestTitle, mostScenes } from '../../model/story.ts';
import type { Scene, Story } from '../../model/story.ts';
import { salvageScenes } from './salvageScenes.ts';
import { storyFormat, storyVersion, type StoryProblem } from './storyFile.ts';

export interface ParsedStory {
  /** What could be read; null where nothing could. */
  readonly story: Omit<Story, 'id'> | null;
  readonly problems: readonly StoryProblem[];
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file of scenes, of whatever shape. What cannot be used is named, the rest is kept; never throws. */
export function parseStoryFile(text: string, dataDate: string | null = null): ParsedStory {
  let file: unknown;
  const problems: StoryProblem[] = [];
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const scenes = salvageScenes(text);
    if (scenes.length === 0) return { story: null, problems: [{ sort: 'notJson' }] };
    problems.push({ sort: 'damaged', kept: scenes.length });
    file = { format: storyFormat, version: storyVersion, scenes };
  }
  if (!isMembers(file) || file['format'] !== storyFormat || !Array.isArray(file['scenes']))
    return { story: null, problems: [{ sort: 'foreign' }] };
  if (file['version'] !== storyVersion)
    problems.push({ sort: 'version', version: String(file['version']).slice(0, 20) });
  const edition = file['dataDate'];
  if (dataDate && typeof edition === 'string' && edition !== dataDate)
    problems.push({ sort: 'edition', dataDate: edition.slice(0, 20) });
  const members = file['scenes'] as readonly unknown[];
  if (members.length > mostScenes) problems.push({ sort: 'tooMany', left: members.length - mostScenes });
  const scenes = members.slice(0, mostScenes).flatMap((one, at): Scene[] => {
    const number = at + 1;
    if (!isMembers(one) || typeof one['address'] !== 'string') {
      problems.push({ sort: 'scene', number });
      return [];
    }
    const textOf = (member: 'title' | 'note' | 'address', longest: number): string => {
      const value = one[member] ?? '';
      if (typeof value === 'string' && value.length <= longest) return value;
      problems.push({ sort: 'member', number, member });
      return typeof value === 'string' && member !== 'address' ? value.slice(0, longest) : '';
    };
    const extent = parseExtent(one['extent'] ?? null);
    if (extent === undefined) problems.push({ sort: 'member', number, member: 'extent' });
    return [
      {
        id: `s${number}`,
        title: textOf('title', longestTitle),
        note: textOf('note', longestNote),
        address: textOf('address', longestAddress),
        extent: extent ?? null,
      },
    ];
  });
  const title = typeof file['title'] === 'string' ? file['title'].slice(0, longestTitle) : '';
  return { story: { title, scenes }, problems };
}

/** @returns undefined where it is neither bounds nor null */
function parseExtent(value: unknown): Bounds | null | undefined {
  if (value === null) return null;
  if (!Array.isArray(value) || value.length !== 4 || !value.every(Number.isFinite)) return undefined;
  const [west, south, east, north] = value as [number, number, number, number];
  if (west >= east || south >= north || west < -180 || east > 180 || south < -85 || north > 85)
    return undefined;
  return [west, south, east, north];
}
