import { useMemo } from 'react';
import type { Flow } from './flow-layout.ts';
import { BAR, bandPath } from './flow-path.ts';
import type { Lit } from './lit.ts';
import { lookOf } from './lit.ts';

type FlowDrawingProps = {
  readonly flow: Flow;
  readonly width: number;
  readonly at: (column: number) => number;
  readonly lit: Lit | undefined;
  readonly litBars: ReadonlySet<string>;
  readonly onLight: (lit: Lit | undefined) => void;
};

/** Bars and the bands between them; the names and the table say the same. */
export const FlowDrawing = ({ flow, width, at, lit, litBars, onLight }: FlowDrawingProps) => {
  const paths = useMemo(() => flow.bands.map((band) => [band, bandPath(band, at)] as const), [flow, at]);
  return (
    <svg width={width} height={flow.height} aria-hidden>
      {paths.map(([band, path]) => (
        <path
          key={band.id}
          d={path}
          className="flow__band"
          data-look={lookOf(lit, band)}
          onMouseEnter={() => onLight({ band: band.id })}
          onMouseLeave={() => onLight(undefined)}
        />
      ))}
      {flow.bars.map(({ id, column, y, height }) => (
        <rect
          key={id}
          className="flow__bar"
          data-look={lit && (litBars.has(id) ? 'lit' : 'dim')}
          {...{ x: at(column), y, height, width: BAR, rx: 1 }}
        />
      ))}
    </svg>
  );
};
