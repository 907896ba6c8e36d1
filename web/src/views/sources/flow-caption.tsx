import { counted } from '../../format/bounds.ts';
import type { Bar, Flow } from './flow-layout.ts';
import type { Lit } from './lit.ts';
import { barName } from './lit.ts';

const barText = (bar: Bar, flow: Flow): string => {
  const ways = flow.bands.filter(({ bars }) => bars.includes(bar.id)).length;
  const own = bar.column > 0 && bar.own > 0 ? `, ${String(bar.own)} of them in its own voice` : '';
  return `${barName(bar)}: ${counted(bar.statements, 'statement')}${own}, ${counted(ways, 'way')}`;
};

/** What is lit, in words, so that no name has to be guessed from where a band leads. */
export const FlowCaption = ({ flow, lit }: { readonly flow: Flow; readonly lit: Lit | undefined }) => {
  const names = new Map(flow.bars.map((bar) => [bar.id, barName(bar)]));
  const bar = flow.bars.find(({ id }) => id === lit?.bar);
  const band = flow.bands.find(({ id }) => id === lit?.band);
  if (band)
    return (
      <p className="flow__caption words">
        {band.bars.map((id) => names.get(id)).join(' → ')}: {counted(band.statements, 'statement')}
      </p>
    );
  return bar ? (
    <p className="flow__caption words">{barText(bar, flow)}</p>
  ) : (
    <p className="flow__caption quiet no-print">
      Point at a voice or a band to see it alone; choose a voice to keep it and list its chains.
    </p>
  );
};
