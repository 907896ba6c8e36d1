import type { Saying } from '../../api/types.ts';

export type SaidDay = { readonly day: string | undefined; readonly sayings: readonly Saying[] };

/** The day something was said: as the report has it, else the day the report came out. */
export const dayOf = ({ said, report }: Pick<Saying, 'said' | 'report'>): string | undefined =>
  said ?? report.published?.slice(0, 10);

/** Neighbours of one day together. */
export const byDay = (sayings: readonly Saying[]): readonly SaidDay[] => {
  const days: { day: string | undefined; sayings: Saying[] }[] = [];
  for (const saying of sayings) {
    const day = dayOf(saying);
    const last = days.at(-1);
    if (last && last.day === day) last.sayings.push(saying);
    else days.push({ day, sayings: [saying] });
  }
  return days;
};
