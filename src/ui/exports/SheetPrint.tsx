import { createPortal } from 'react-dom';
import { sheetColors } from '../../export/sheet/sheetLook.ts';
import { pixelsPerMillimetre } from '../../export/sheet/pageSizes.ts';
import { Swatch } from '../layerPanel/Swatch.tsx';
import { usePrintOnce } from '../shell/usePrintOnce.ts';
import type { MadeSheet } from './makeSheet.ts';
import './sheetPrint.css';

interface Props {
  readonly sheet: MadeSheet;
  /** A page of the style sheet: a4-landscape. */
  readonly page: string;
  /** The map as a file. */
  readonly map: Blob;
  readonly title: string;
  readonly label: string;
  readonly onPrinted: () => void;
}

/** A map sheet on paper, its words as text that can be searched; printed at once. */
export function SheetPrint({ sheet, page, map, title, label, onPrinted }: Props) {
  const { drawing, legend } = sheet;
  const url = usePrintOnce('map', title, map, onPrinted);
  const { width, height } = drawing;
  const anchors = { left: 'start', center: 'middle', right: 'end' } as const;
  return createPortal(
    <div className="sheet-print" data-page={page}>
      {/* Units of the drawing are millimetres. */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width * pixelsPerMillimetre}
        height={height * pixelsPerMillimetre}
        role="img"
        aria-label={label}
      >
        <image href={url} {...drawing.map} preserveAspectRatio="none" />
        {drawing.items.map((item, at) => {
          const key = `${item.sort} ${at}`;
          if (item.sort === 'text')
            return (
              <text
                key={key}
                x={item.x}
                y={item.y}
                fontSize={item.size}
                fontWeight={item.isBold ? 600 : 400}
                textAnchor={anchors[item.align]}
                fill={sheetColors[item.tone]}
              >
                {item.text}
              </text>
            );
          if (item.sort === 'frame')
            return (
              <rect
                key={key}
                {...item.box}
                fill={item.fill === 'paper' ? sheetColors.veil : 'none'}
                stroke={item.fill === 'paper' ? 'none' : sheetColors.ink}
                strokeWidth={0.2}
              />
            );
          if (item.sort === 'path')
            return (
              <polyline
                key={key}
                points={item.points.map((point) => point.join(',')).join(' ')}
                fill={item.isFilled ? sheetColors.ink : 'none'}
                stroke={item.isFilled ? 'none' : sheetColors.ink}
                strokeWidth={0.3}
              />
            );
          const { x, y, width: wide } = item.box;
          return (
            <g key={key} transform={`translate(${x} ${y}) scale(${wide / 32})`}>
              <Swatch {...legend[item.row]!.swatch} />
            </g>
          );
        })}
      </svg>
    </div>,
    document.body,
  );
}
