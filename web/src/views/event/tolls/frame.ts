import type { Chart } from './chart.ts';

export const MARGIN = { top: 14, bottom: 40, left: 44 };

/** The margin beside the chart holds the names; a narrow chart has only the numbers. */
export const marginOf = (width: number): number => (width < 520 ? 56 : Math.min(240, width * 0.3));

/** How wide the days themselves are. */
export const innerWidth = (width: number): number => width - MARGIN.left - marginOf(width);

/** Where the chart begins and ends, with room before the first day and after the last. */
export const startOf = ({ width }: Chart): number => -width * 0.04;
export const endOf = ({ width }: Chart): number => width + width * 0.06;
