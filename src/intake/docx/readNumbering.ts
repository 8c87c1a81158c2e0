import { readWordXml } from './readWordXml.ts';

/** How one level of a list is numbered. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** With `%1` for the number of the first level, and so on. */
  readonly text: string;
  /** After which higher level it starts anew (from 1; 0: never); null: after any. */
  readonly restart: number | null;
  /** All numbers in it are plain digits. */
  readonly isLegal: boolean;
  /** Whether nothing stands between number and text. */
  readonly isTight: boolean;
  /** The paragraph style that brings this level. */
  readonly style: string | null;
}

/** A list as paragraphs name it (`w:num`). */
export interface List {
  /** Lists of one abstract list go on counting where another stopped. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startsAgain: ReadonlyMap<number, number>;
}

type Draft = { -readonly [Key in keyof Level]: Level[Key] };

interface Abstract {
  readonly levels: Map<number, Draft>;
  /** The numbering style that defines it elsewhere (`numStyleLink`), or that it defines. */
  link: string | null;
  defines: string | null;
}

const emptyLevel = (): Draft => ({
  start: 1,
  format: 'decimal',
  text: '',
  restart: null,
  isLegal: false,
  isTight: false,
  style: null,
});

/** Lists by the id that paragraphs name, from `numbering.xml`. */
export function readNumbering(part: Uint8Array): Map<string, List> {
  const abstracts = new Map<string, Abstract>();
  const nums: { id: string; abstract: string; levels: Map<number, Draft>; starts: Map<number, number> }[] =
    [];
  let levels: Map<number, Draft> | null = null;
  let abstract: Abstract | null = null;
  let level: Draft | null = null;
  let overridden = 0;
  readWordXml(part, {
    onText: () => undefined,
    onClose: (name) => {
      if (name === 'w:lvl') level = null;
      if (name === 'w:abstractNum') abstract = null;
    },
    onOpen: (name, attributes) => {
      const value = attributes.get('w:val') ?? '';
      const whole = Math.trunc(Number(value)) || 0;
      if (name === 'w:abstractNum') {
        levels = new Map();
        abstract = { levels, link: null, defines: null };
        abstracts.set(attributes.get('w:abstractNumId') ?? '', abstract);
      } else if (name === 'w:num') {
        levels = new Map();
        nums.push({ id: attributes.get('w:numId') ?? '', abstract: '', levels, starts: new Map() });
      } else if (name === 'w:lvl') {
        level = emptyLevel();
        levels?.set(Number(attributes.get('w:ilvl') ?? 0), level);
      } else if (name === 'w:numStyleLink' && abstract) abstract.link = value;
      else if (name === 'w:styleLink' && abstract) abstract.defines = value;
      else if (name === 'w:lvlOverride') overridden = Number(attributes.get('w:ilvl') ?? 0);
      else if (name === 'w:startOverride') nums[nums.length - 1]?.starts.set(overridden, whole);
      else if (name === 'w:abstractNumId' && nums.length > 0) nums[nums.length - 1]!.abstract = value;
      else if (level) readLevel(level, name, value, whole);
    },
  });
  return new Map(
    nums.map(({ id, abstract: of, levels: own, starts }) => {
      const named = abstracts.get(of);
      const linked = named?.link
        ? [...abstracts.values()].find(({ defines }) => defines === named.link)
        : null;
      const inherited = (linked ?? named)?.levels ?? new Map<number, Draft>();
      return [id, { abstract: of, levels: new Map([...inherited, ...own]), startsAgain: starts }];
    }),
  );
}

function readLevel(level: Draft, name: string, value: string, whole: number): void {
  if (name === 'w:start') level.start = whole;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:lvlRestart') level.restart = whole;
  else if (name === 'w:isLgl') level.isLegal = !/^(?:0|false|off)$/.test(value);
  else if (name === 'w:suff') level.isTight = value === 'nothing';
  else if (name === 'w:pStyle') level.style = value;
}
