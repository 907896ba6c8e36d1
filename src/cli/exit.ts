/** Exit statuses: the only place that knows them besides `main.ts`. */
export const exit = { fine: 0, problems: 1, usage: 2, nothing: 3 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** What a run came to: how many reports were read and how many problems were errors. */
export type Tally = { reports: number; errors: number };

export const exitOf = ({ reports, errors }: Tally): ExitCode => {
  if (reports === 0) return exit.nothing;
  return errors > 0 ? exit.problems : exit.fine;
};

/** What an error that ended a command comes to: a wrong command line, or a failure. */
export const exitOfError = (cause: unknown): ExitCode => {
  const { code } = cause as { code?: string };
  return code === 'usage' || code === 'unknown-format' ? exit.usage : exit.problems;
};
