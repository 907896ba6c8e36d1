import { useMemo, useRef, useState } from 'react';
import { useWidth } from '../../ui/use-width.ts';
import { FlowCaption } from './flow-caption.tsx';
import { FlowDrawing } from './flow-drawing.tsx';
import { FlowLabel } from './flow-label.tsx';
import type { Flow } from './flow-layout.ts';
import { columnAt } from './flow-path.ts';
import { COLUMN_HEADS } from './flow-steps.ts';
import type { Lit } from './lit.ts';
import { barsLit } from './lit.ts';

/** Narrower than this a name cannot be read: then the diagram scrolls. */
const NARROWEST = 184;

type FlowDiagramProps = {
  readonly flow: Flow;
  /** What the address or the table below chose. */
  readonly chosen: Lit | undefined;
  readonly pinned: string | undefined;
};

const Heads = ({ columns }: Pick<Flow, 'columns'>) => (
  <div className="flow__heads" style={{ gridTemplateColumns: `repeat(${String(columns.length)}, 1fr)` }}>
    {columns.map((column) => (
      <span key={column}>{COLUMN_HEADS[column]}</span>
    ))}
  </div>
);

/** Chains of voices from who spoke to who printed it. The table under it says the same. */
export const FlowDiagram = ({ flow, chosen, pinned }: FlowDiagramProps) => {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(box), flow.columns.length * NARROWEST);
  const at = useMemo(() => columnAt(flow, width), [flow, width]);
  const [pointed, setPointed] = useState<Lit>();
  const lit = pointed ?? chosen;
  const litBars = useMemo(() => barsLit(flow, lit), [flow, lit]);
  return (
    <figure className="flow" aria-label="Chains of voices">
      <div ref={box} className="flow__scroll scroll-x">
        <div style={{ width }}>
          <Heads columns={flow.columns} />
          <div className="flow__canvas" style={{ height: flow.height }}>
            <FlowDrawing {...{ flow, width, at, lit, litBars }} onLight={setPointed} />
            {flow.bars.map((bar) => (
              <FlowLabel
                key={bar.id}
                bar={bar}
                at={at(bar.column)}
                width={width / flow.columns.length}
                look={lit && (litBars.has(bar.id) ? 'lit' : 'dim')}
                pinned={pinned === bar.id}
                onLight={setPointed}
              />
            ))}
          </div>
        </div>
      </div>
      <figcaption>
        <FlowCaption flow={flow} lit={lit} />
      </figcaption>
    </figure>
  );
};
