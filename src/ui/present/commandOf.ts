/** What a presenter can ask for while a scene fills the screen. */
export type ShowCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'jump'
  | 'black'
  | 'play'
  | 'clause'
  | 'legend'
  | 'pointer'
  | 'notes'
  | 'theme'
  | 'full'
  | 'back'
  | 'zoomIn'
  | 'zoomOut'
  | 'help'
  | 'leave';

/** Clickers send PageDown and PageUp, some of them F5 or a full stop for their third button. */
const commands = new Map<string, ShowCommand>(
  Object.entries({
    ArrowRight: 'next',
    ArrowDown: 'next',
    PageDown: 'next',
    ' ': 'next',
    ArrowLeft: 'previous',
    ArrowUp: 'previous',
    PageUp: 'previous',
    Backspace: 'previous',
    Home: 'first',
    End: 'last',
    b: 'black',
    '.': 'black',
    a: 'play',
    c: 'clause',
    g: 'legend',
    l: 'pointer',
    n: 'notes',
    t: 'theme',
    f: 'full',
    r: 'back',
    '+': 'zoomIn',
    '=': 'zoomIn',
    '-': 'zoomOut',
    '?': 'help',
    h: 'help',
    '/': 'help',
    Escape: 'leave',
  } as const),
);

/**
 * What a key asks for; null where it asks for nothing.
 * @param digits typed so far: with some, Enter goes to that scene, without it turns the page
 */
export function commandOf(key: string, digits: string): ShowCommand | null {
  if (key === 'Enter') return digits ? 'jump' : 'next';
  return commands.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
