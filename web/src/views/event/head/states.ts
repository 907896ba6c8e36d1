/** The days on which what was known may have changed: those a report of the event was published on, in order. */
export const statesOf = (published: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(published.flatMap((moment) => (moment === undefined ? [] : [moment.slice(0, 10)])))].toSorted();

/** The states before and after the one that is shown; without a day the newest is. */
export const around = (
  states: readonly string[],
  day: string | undefined,
): { readonly before: string | undefined; readonly after: string | undefined } => {
  const shown = day === undefined ? states.at(-1) : states.findLast((state) => state <= day);
  return {
    before: states.findLast((state) => state < (shown ?? day ?? '')),
    after: day === undefined ? undefined : states.find((state) => state > day),
  };
};
