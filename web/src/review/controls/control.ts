import type { ReportRecord } from '../../../../src/model/record.ts';
import type { Span } from '../../../../src/model/span.ts';
import type { Field } from '../fields.ts';
import type { AnyFinding } from '../finding.ts';

/** What every control of a field gets; `null` is "not told". */
export type ControlProps<S extends Field['shape'] = Field['shape']> = {
  readonly id: string;
  readonly field: Extract<Field, { readonly shape: S }>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly record: ReportRecord;
  readonly finding: AnyFinding;
  /** Words the reader has selected in the text, where the screen lets them. */
  readonly selection?: Span | undefined;
};
