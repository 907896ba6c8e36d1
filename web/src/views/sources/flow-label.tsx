import { Link } from '@tanstack/react-router';
import { counted } from '../../format/bounds.ts';
import { changing } from '../../shell/addresses.ts';
import type { Bar } from './flow-layout.ts';
import { BAR } from './flow-path.ts';
import type { Lit, Look } from './lit.ts';
import { barName, pinFor } from './lit.ts';

type FlowLabelProps = {
  readonly bar: Bar;
  readonly at: number;
  readonly width: number;
  readonly look: Look;
  readonly pinned: boolean;
  readonly onLight: (lit: Lit | undefined) => void;
};

/** The name of a voice beside its bar; choosing it keeps it lit, choosing it again lets it go. */
export const FlowLabel = ({ bar, at, width, look, pinned, onLight }: FlowLabelProps) => (
  <Link
    to="."
    search={changing({ voice: pinned ? undefined : pinFor(bar) })}
    resetScroll={false}
    className="flow__label"
    aria-current={pinned || undefined}
    data-look={look}
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
