/** One thing that is known of a finding. */
export type Fact = {
  readonly name: string;
  readonly value: string;
  /** The finding it is about: a click goes there. */
  readonly finding?: string;
  /** They are words of the report. */
  readonly words?: boolean;
};

/** A finding in plain words. */
export type Told = {
  readonly title: string;
  /** What weakens or narrows it: "retracted", "planned". */
  readonly notes: readonly string[];
  /** Whose claim it is, or what else a line of it should say. */
  readonly aside?: string;
  readonly facts: readonly Fact[];
};

/** Without what is not known. */
export const known = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value): value is T => value !== undefined);

/** A fact, unless there is nothing to say. */
export const fact = (
  name: string,
  value: string | undefined,
  more: Omit<Fact, 'name' | 'value'> = {},
): Fact | undefined => (value === undefined || value === '' ? undefined : { name, value, ...more });
