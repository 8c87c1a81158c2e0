import { dashes } from '../../layers/expressions.ts';
import type { Form, LineLook } from '../../layers/dossier.ts';
import { icons, type IconId } from '../../layers/icons.ts';
import type { Palette } from '../../layers/palette.ts';
import type { StatusClass } from '../../model/status.ts';

export interface SwatchProps {
  readonly form: Form | 'band' | 'mark';
  readonly color: string;
  readonly palette: Palette;
  readonly icon?: IconId | undefined;
  /** Linked rings at the corner of the sign. */
  readonly shared?: boolean | undefined;
  readonly look?: LineLook | 'work' | undefined;
  readonly width?: number;
  readonly status?: StatusClass;
}

const dashArray = (status: StatusClass, width: number): string =>
  dashes[status].map((length) => length * width).join(' ');

/** A small drawing of how something looks on the map, from the same shapes and dashes. */
export function Swatch({
  form,
  color,
  palette,
  icon,
  shared,
  look,
  width = 2.6,
  status = 'present',
}: SwatchProps) {
  const line = { x1: 1, y1: 8, x2: 31, y2: 8 };
  return (
    <svg className="swatch" viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">
      {form === 'line' && (
        <>
          <line
            {...line}
            stroke={color}
            strokeWidth={look === 'work' ? width * 1.3 : width}
            strokeDasharray={look === 'work' ? undefined : dashArray(status, width)}
          />
          {look === 'work' && (
            <line
              {...line}
              stroke={palette.halo}
              strokeWidth={width * 0.5}
              strokeDasharray={dashArray(status, width)}
            />
          )}
          {look === 'core' && <line {...line} stroke={palette.halo} strokeWidth={width * 0.3} />}
          {look === 'ties' && (
            <line {...line} stroke={palette.halo} strokeWidth={width * 0.55} strokeDasharray="5 5" />
          )}
        </>
      )}
      {form === 'point' && (
        <>
          {status === 'present' ? (
            <circle cx="16" cy="8" r="7.5" fill={color} />
          ) : (
            <circle
              cx="16"
              cy="8"
              r="6.7"
              fill={palette.halo}
              stroke={color}
              strokeWidth="1.4"
              strokeDasharray={dashArray(status, 1.4)}
            />
          )}
          {icon && (
            <path
              d={icons[icon]}
              fillRule="evenodd"
              fill={status === 'present' ? palette.halo : color}
              transform="translate(10.8 2.8) scale(0.65)"
            />
          )}
          {shared && (
            <>
              <circle cx="25.5" cy="10.6" r="5.4" fill={palette.halo} />
              <path
                d={icons.partners}
                fillRule="evenodd"
                fill={color}
                transform="translate(20.7 5.8) scale(0.6)"
              />
            </>
          )}
        </>
      )}
      {form === 'area' && (
        <>
          <rect x="3" y="2" width="26" height="12" rx="3" fill={color} opacity="0.16" />
          <path d="M6 13 L16 3 M13 13 L23 3 M20 13 L27 6" stroke={color} strokeWidth="0.9" opacity="0.6" />
        </>
      )}
      {form === 'mark' && (
        <circle cx="16" cy="8" r="3" fill={palette.halo} stroke={color} strokeWidth="1.4" />
      )}
      {form === 'band' && (
        <>
          <line {...line} stroke={color} strokeWidth="12" opacity="0.18" />
          <line {...line} stroke={color} strokeWidth="2" />
        </>
      )}
    </svg>
  );
}
