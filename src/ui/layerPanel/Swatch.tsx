import type { LegendEntry } from '../../layers/dossier.ts';

/** A small drawing of how something looks on the map. */
export function Swatch({ entry: { form, color, dash } }: { entry: LegendEntry }) {
  return (
    <svg className="swatch" viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
      {form === 'line' && (
        <line
          x1="1"
          y1="7"
          x2="27"
          y2="7"
          stroke={color}
          strokeWidth="2.6"
          strokeDasharray={dash?.map((length) => length * 2.6).join(' ')}
        />
      )}
      {form === 'point' && <circle cx="14" cy="7" r="4.5" fill={color} />}
      {form === 'area' && (
        <>
          <rect x="3" y="1.5" width="22" height="11" rx="2" fill={color} opacity="0.16" />
          <path d="M5 12 L15 2 M11 12 L21 2 M17 12 L25 4" stroke={color} strokeWidth="0.9" opacity="0.6" />
        </>
      )}
      {form === 'band' && (
        <>
          <line x1="1" y1="7" x2="27" y2="7" stroke={color} strokeWidth="11" opacity="0.18" />
          <line x1="1" y1="7" x2="27" y2="7" stroke={color} strokeWidth="2" />
        </>
      )}
    </svg>
  );
}
