/** Exit statuses: the only place that knows them besides `main.ts`. */
export const exit = { fine: 0, problems: 1, usage: 2, nothing: 3 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** What a run came to: how many reports were read and how many problems were errors. */
export type Tally = { reports: number; errors: number };

export const exitOf = ({ reports, errors }: Tally): ExitCode => {
  if (reports === 0) return exit.nothing;
  return errors > 0 ? exit.problems : exit.fine;
};
