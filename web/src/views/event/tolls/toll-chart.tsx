import { useEffect, useMemo, useRef, useState } from 'react';
import { useWidth } from '../../../ui/use-width.ts';
import { useSetEventSearch } from '../use-event-search.ts';
import type { Chart } from './chart.ts';
import { chartOf } from './chart.ts';
import { plotToll } from './plot.ts';
import type { Mark } from './series.ts';
import { openKey } from './series.ts';
import type { Look } from './voices.ts';

type TollChartProps = {
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly toScale: boolean;
};

/** The mark that a drawn thing is: Plot draws what it is given in that order. */
const markAt = (drawn: Element, { dots, gone }: Chart): Mark | undefined => {
  const one = drawn.closest('.toll-plot__dots > *, .toll-plot__gone > *');
  const group = one?.parentElement;
  if (!one || !group) return undefined;
  return (group.classList.contains('toll-plot__dots') ? dots : gone)[[...group.children].indexOf(one)];
};

/** A chart that cannot be drawn takes nothing else of the page with it. */
const drawn = (...asked: Parameters<typeof plotToll>): ReturnType<typeof plotToll> | undefined => {
  try {
    return plotToll(...asked);
  } catch {
    return undefined;
  }
};

/** How a number went over time. A press on a dot opens its words in the table, where all of it can be read too. */
export const TollChart = ({ name, marks, looks, toScale }: TollChartProps) => {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const set = useSetEventSearch();
  const chart = useMemo(() => chartOf(marks, toScale), [marks, toScale]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const host = box.current;
    if (!host || width === 0 || chart.marks.length === 0) return undefined;
    const plot = drawn(chart, { width, looks, toScale });
    setFailed(plot === undefined);
    if (!plot) return undefined;
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label', `Chart of ${name} over time; the table below has the same values`);
    const onClick = ({ target }: Event): void => {
      const mark = markAt(target as Element, chart);
      if (mark) set({ open: openKey(mark) });
    };
    plot.addEventListener('click', onClick);
    host.replaceChildren(plot);
    return () => plot.remove();
  }, [chart, looks, name, set, toScale, width]);
  if (chart.marks.length === 0)
    return <p className="small quiet">No day is known for these values; they are in the table.</p>;
  return (
    <>
      {failed ? <p role="alert">The chart could not be drawn. The table below has all of its values.</p> : undefined}
      <div ref={box} className="toll-plot" />
    </>
  );
};
