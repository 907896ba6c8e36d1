/** So many were done at a moment, in milliseconds. */
export type Mark = { readonly at: number; readonly done: number };

/** Pace is that of the last so many milliseconds: what went on before says little of what is to come. */
const WINDOW = 20_000;

/** The marks with one more; the old go. */
export const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  [...marks, mark].filter(({ at, done }) => at > mark.at - WINDOW && done <= mark.done);

/** How many a second; unknown until there is something to go by. */
export const paceOf = (marks: readonly Mark[]): number | undefined => {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || last.at - first.at < 500 || last.done === first.done) return undefined;
  return (last.done - first.done) / ((last.at - first.at) / 1000);
};

/** Seconds until all are done, where that can be known. */
export const timeLeft = (marks: readonly Mark[], total: number | undefined): number | undefined => {
  const [pace, last] = [paceOf(marks), marks.at(-1)];
  return pace === undefined || total === undefined || !last ? undefined : Math.max(0, total - last.done) / pace;
};

/** "2.4 a second", "31 a minute". */
export const formatPace = (pace: number): string =>
  pace >= 10
    ? `${String(Math.round(pace))} a second`
    : pace >= 1
      ? `${pace.toFixed(1)} a second`
      : `${String(Math.max(1, Math.round(pace * 60)))} a minute`;

/** "less than 10 seconds", "about 40 seconds", "about 3 minutes", "about 2 hours": never closer than it can be known. */
export const formatLeft = (seconds: number): string => {
  if (seconds < 10) return 'less than 10 seconds';
  if (seconds < 55) return `about ${String(Math.round(seconds / 10) * 10)} seconds`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const hours = Math.round(seconds / 3600);
  return `about ${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
};
