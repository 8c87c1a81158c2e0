import type { StatusClass } from '../model/status.ts';
import type { IconId } from './icons.ts';
import type { KindColor } from './palette.ts';
import type { ThemeId } from './themes.ts';

/** A picture that the style asks for by name; the map draws it when it is asked. */
export type SpritePicture =
  | {
      readonly sort: 'site';
      readonly theme: ThemeId;
      readonly icon: IconId;
      readonly color: KindColor | 'context';
      readonly status: StatusClass;
      /** Linked rings at its corner. */
      readonly shared: boolean;
    }
  | { readonly sort: 'hatch'; readonly theme: ThemeId; readonly color: KindColor }
  | { readonly sort: 'ring'; readonly theme: ThemeId }
  /** The ground of a number. */
  | { readonly sort: 'disc'; readonly theme: ThemeId }
  | { readonly sort: 'target'; readonly theme: ThemeId; readonly color: 'selection' | 'label' }
  | { readonly sort: 'shield'; readonly theme: ThemeId; readonly color: KindColor | 'context' };

/** Reads a picture's name (`site paper airport hub planned`, `site paper park park promote shared`); null for a name that is none of ours. */
export function parseSpriteName(name: string): SpritePicture | null {
  const [sort, theme, ...rest] = name.split(' ') as [string, ThemeId, ...string[]];
  if (sort === 'ring' || sort === 'disc') return { sort, theme };
  if (sort === 'target') return { sort, theme, color: rest[0] as 'selection' | 'label' };
  if (sort === 'hatch') return { sort, theme, color: rest[0] as KindColor };
  if (sort === 'shield') return { sort, theme, color: rest[0] as KindColor };
  if (sort !== 'site' || rest.length < 3 || rest.length > 4) return null;
  const [icon, color, status, shared] = rest as [IconId, KindColor, StatusClass, 'shared'?];
  return { sort, theme, icon, color, status, shared: shared === 'shared' };
}
