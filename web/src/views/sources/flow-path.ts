import type { Band, Flow } from './flow-layout.ts';

/** How wide the bar of a voice is, in pixels. */
export const BAR = 8;

/** Where the columns begin when they share a width. */
export const columnAt = ({ columns }: Pick<Flow, 'columns'>, width: number): ((column: number) => number) => {
  const step = columns.length === 0 ? width : width / columns.length;
  return (column) => Math.round(columns.indexOf(column) * step);
};

const point = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The outline of a band: straight under the bars, a slope between them. A thin one is drawn a pixel wide. */
export const bandPath = ({ segments, thickness }: Band, at: (column: number) => number): string => {
  const half = Math.max(thickness, 1) / 2;
  return segments
    .map(({ columns: [before, after], from, to }) => {
      const [start, end] = [at(before) + BAR, at(after)];
      const middle = (start + end) / 2;
      return [
        `M${point(start - BAR, from - half)}H${start.toFixed(1)}`,
        `C${point(middle, from - half)} ${point(middle, to - half)} ${point(end, to - half)}`,
        `H${(end + BAR).toFixed(1)}V${(to + half).toFixed(1)}H${end.toFixed(1)}`,
        `C${point(middle, to + half)} ${point(middle, from + half)} ${point(start, from + half)}`,
        `H${(start - BAR).toFixed(1)}Z`,
      ].join('');
    })
    .join('');
};
