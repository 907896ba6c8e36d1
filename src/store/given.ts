/** Fields without those that are unknown: NULL in the file is absent outside. */
export const given = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** Lower case without accents: how names are compared. */
export const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** A list of values as one parameter: the text of the query stays the same however long the list is. */
export const listOf = (values: readonly (string | number)[]): string => JSON.stringify(values);
