import * as Plot from '@observablehq/plot';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { histogramQuery } from '../../api/queries.ts';
import type { Histogram as Answer } from '../../api/types.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { Filters } from './filters.ts';
import { useBrush } from './use-brush.ts';
import { useSetFilters } from './use-filters.ts';

const HEIGHT = 84;
const MARGINS = { marginLeft: 8, marginRight: 8, marginTop: 6, marginBottom: 20 };

type Bin = Answer['bins'][number];

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const bars = (bins: readonly Bin[], interval: Answer['bin'], width: number) =>
  Plot.plot({
    width,
    height: HEIGHT,
    ...MARGINS,
    x: { type: 'utc', label: null, ticks: Math.max(2, Math.floor(width / 110)) },
    y: { axis: null },
    style: { background: 'none', fontFamily: 'var(--sans)' },
    ariaLabel: 'Events over time',
    marks: [
      Plot.rectY(bins, { x: (bin: Bin) => dateOf(bin.from), y: 'count', interval, fill: 'var(--ink-3)', inset: 0.5 }),
      Plot.rectY(bins, {
        x: (bin: Bin) => dateOf(bin.from),
        y: 'disputed',
        interval,
        fill: 'var(--conflict)',
        inset: 0.5,
      }),
      Plot.ruleY([0], { stroke: 'var(--line-2)' }),
    ],
  });

type Scale = { readonly invert?: (at: number) => unknown };

/** Events over time; dragging over them chooses days. The same can be typed into the fields above. */
export const Histogram = ({ filters }: { readonly filters: Filters }) => {
  const box = useRef<HTMLDivElement>(null);
  const scale = useRef<Scale>(undefined);
  const width = useWidth(box);
  const { data } = useQuery(histogramQuery(filters));
  const set = useSetFilters();
  useEffect(() => {
    const host = box.current?.querySelector('.histogram__plot');
    if (!host || !data || data.bins.length === 0 || width === 0) return undefined;
    const plot = bars(data.bins, data.bin, width);
    scale.current = plot.scale('x') as Scale;
    host.replaceChildren(plot);
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
