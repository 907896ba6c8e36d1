import * as Plot from '@observablehq/plot';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { histogramQuery } from '../../api/queries.ts';
import type { Histogram as Answer } from '../../api/types.ts';
import { asPicture } from '../../ui/picture.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { Filters } from './filters.ts';
import { askedOf } from './filters.ts';
import { beginning, rangeOf, tickOf, unitsIn } from './bins.ts';
import { useBrush } from './use-brush.ts';
import { useSetFilters } from './use-filters.ts';

const HEIGHT = 84;
const MARGINS = { marginLeft: 26, marginRight: 26, marginTop: 6, marginBottom: 20 };

const bars = ({ bins, unit }: Answer, width: number) => {
  const range = rangeOf(bins, unit);
  // Where a bin is hardly wider than a hair there is no room between two.
  const inset = bins.length > 1 && unitsIn(range, unit) * 3 > width ? -0.4 : 0.5;
  return Plot.plot({
    width,
    height: HEIGHT,
    ...MARGINS,
    x: {
      type: 'utc',
      label: null,
      domain: range,
      ticks: Math.max(2, Math.floor(width / 110)),
      tickFormat: tickOf(unit),
    },
    y: { axis: null },
    style: { background: 'none', fontFamily: 'var(--sans)' },
    marks: [
      Plot.rectY(bins, { x: beginning, y: 'events', interval: unit, fill: 'var(--ink-3)', inset }),
      Plot.rectY(bins, { x: beginning, y: 'disputed', interval: unit, fill: 'var(--conflict)', inset }),
      Plot.ruleY([0], { stroke: 'var(--line-2)' }),
    ],
  });
};

type Scale = { readonly invert?: (at: number) => unknown };

/** Events over time; dragging over them chooses days. The same can be typed into the fields above. */
export const Histogram = ({ filters }: { readonly filters: Filters }) => {
  const box = useRef<HTMLDivElement>(null);
  const scale = useRef<Scale>(undefined);
  const width = useWidth(box);
  const { data } = useQuery(histogramQuery(askedOf(filters)));
  const set = useSetFilters();
  useEffect(() => {
    const host = box.current?.querySelector('.histogram__plot');
    if (!host || !data || data.bins.length === 0 || width === 0) return undefined;
    const plot = bars(data, width);
    scale.current = plot.scale('x') as Scale;
    host.replaceChildren(asPicture(plot, 'Events over time'));
    return () => plot.remove();
  }, [data, width]);
  const dayAt = (at: number): string | undefined => {
    const date = scale.current?.invert?.(at);
    return date instanceof Date ? date.toISOString().slice(0, 10) : undefined;
  };
  const brush = useBrush((from, to) => set({ since: dayAt(from), until: dayAt(to) }));
  const empty = data?.bins.length === 0;
  return (
    <div ref={box} className="histogram" hidden={empty} {...brush.handlers}>
      <div className="histogram__plot" />
      {brush.range ? (
        <div className="histogram__brush" style={{ left: brush.range[0], width: brush.range[1] - brush.range[0] }} />
      ) : undefined}
    </div>
  );
};
