import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { counted } from '../../format/bounds.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { Band, Bar, Flow } from './flow-layout.ts';
import { COLUMN_HEADS } from './flow-steps.ts';
import { BAR, bandPath, columnAt } from './flow-path.ts';
import type { Lit } from './lit.ts';
import { isLit, pinFor } from './lit.ts';

/** Narrower than this a name cannot be read: then the diagram scrolls. */
const NARROWEST = 148;

/** A voice without a name stands for those that are not shown one by one. */
export const barName = ({ name, voices }: Pick<Bar, 'name' | 'voices'>): string =>
  name ?? counted(voices, 'other voice');

type LabelProps = {
  readonly bar: Bar;
  readonly at: number;
  readonly width: number;
  readonly state: 'lit' | 'dim' | undefined;
  readonly pinned: boolean;
  readonly onLight: (lit: Lit | undefined) => void;
};

const Label = ({ bar, at, width, state, pinned, onLight }: LabelProps) => (
  <Link
    to="."
    search={(before: object) => ({ ...before, voice: pinned ? undefined : pinFor(bar) })}
    resetScroll={false}
    className="flow__label"
    aria-current={pinned || undefined}
    data-state={state}
    data-others={bar.name === undefined || undefined}
    style={{ left: at + BAR, top: bar.y, height: bar.height, width: width - BAR }}
    title={`${barName(bar)}: ${counted(bar.statements, 'statement')}`}
    onMouseEnter={() => onLight({ bar: bar.id })}
    onMouseLeave={() => onLight(undefined)}
    onFocus={() => onLight({ bar: bar.id })}
    onBlur={() => onLight(undefined)}
  >
    <bdi className="flow__name">{barName(bar)}</bdi> <span className="flow__count">{bar.statements}</span>
  </Link>
);

type FlowDiagramProps = {
  readonly flow: Flow;
  /** What the address or the table below chose. */
  readonly chosen: Lit | undefined;
  readonly pinned: string | undefined;
};

const Bands = ({ flow, at, lit, onLight }: { readonly flow: Flow; readonly at: (column: number) => number; readonly lit: Lit | undefined; readonly onLight: (lit: Lit | undefined) => void }) => {
  const paths = useMemo(() => flow.bands.map((band) => ({ band, path: bandPath(band, at) })), [flow, at]);
  const state = (band: Band): string | undefined => (lit === undefined ? undefined : isLit(lit, band) ? 'lit' : 'dim');
  return (
    <g>
      {paths.map(({ band, path }) => (
        <path
          key={band.id}
          d={path}
          className="flow__band"
          data-state={state(band)}
          onMouseEnter={() => onLight({ band: band.id })}
          onMouseLeave={() => onLight(undefined)}
        />
      ))}
    </g>
  );
};

/** What is lit, in words, so that no name has to be guessed from where a band leads. */
const Caption = ({ flow, lit }: { readonly flow: Flow; readonly lit: Lit | undefined }) => {
  const names = new Map(flow.bars.map((bar) => [bar.id, barName(bar)]));
  const bar = flow.bars.find(({ id }) => id === lit?.bar);
  const band = flow.bands.find(({ id }) => id === lit?.band);
  if (band)
    return (
      <p className="flow__caption words">
        {band.bars.map((id) => names.get(id)).join(' → ')}: {counted(band.statements, 'statement')}
      </p>
    );
  if (!bar) return <p className="flow__caption quiet">Point at a voice or a band to see one way alone; choose a voice to keep it.</p>;
  const ways = flow.bands.filter(({ bars }) => bars.includes(bar.id)).length;
  const own = bar.column > 0 && bar.own > 0 ? `, ${String(bar.own)} of them first told here` : '';
  return (
    <p className="flow__caption words">
      {barName(bar)}: {counted(bar.statements, 'statement')}
      {own}; {counted(ways, 'way')} through it
    </p>
  );
};

/** Chains of voices from who spoke to who printed it. The table under it says the same. */
export const FlowDiagram = ({ flow, chosen, pinned }: FlowDiagramProps) => {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(box), flow.columns.length * NARROWEST);
  const at = useMemo(() => columnAt(flow, width), [flow, width]);
  const [pointed, setPointed] = useState<Lit>();
  const lit = pointed ?? chosen;
  const litBars = useMemo(
    () => new Set(lit === undefined ? [] : [lit.bar ?? '', ...flow.bands.filter((band) => isLit(lit, band)).flatMap(({ bars }) => bars)]),
    [flow, lit],
  );
  const state = ({ id }: Bar): 'lit' | 'dim' | undefined => (lit === undefined ? undefined : litBars.has(id) ? 'lit' : 'dim');
  const own = width / Math.max(1, flow.columns.length);
  return (
    <figure className="flow" aria-label="Chains of voices">
      <div ref={box} className="flow__scroll scroll-x" tabIndex={-1}>
        <div style={{ width }}>
          <ol className="flow__heads" style={{ gridTemplateColumns: `repeat(${String(flow.columns.length)}, 1fr)` }}>
            {flow.columns.map((column) => (
              <li key={column}>{COLUMN_HEADS[column]}</li>
            ))}
          </ol>
          <div className="flow__canvas" style={{ height: flow.height }}>
            <svg width={width} height={flow.height} aria-hidden>
              <Bands flow={flow} at={at} lit={lit} onLight={setPointed} />
              {flow.bars.map((bar) => (
                <rect key={bar.id} className="flow__bar" data-state={state(bar)} x={at(bar.column)} y={bar.y} width={BAR} height={bar.height} rx={1} />
              ))}
            </svg>
            {flow.bars.map((bar) => (
              <Label key={bar.id} bar={bar} at={at(bar.column)} width={own} state={state(bar)} pinned={pinned === pinFor(bar)} onLight={setPointed} />
            ))}
          </div>
        </div>
      </div>
      <figcaption>
        <Caption flow={flow} lit={lit} />
      </figcaption>
    </figure>
  );
};
