import type { ReportInput } from '../../src/model/index.ts';

type Nullable<T> = { readonly [K in keyof T]: T[K] | null | undefined };

/** The input of `read` without the fields a row does not know. */
export const inputOf = (fields: Nullable<Omit<ReportInput, 'text'>> & { readonly text: string }): ReportInput =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as ReportInput;
