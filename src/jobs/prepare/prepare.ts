import { read } from '../../engine/read.ts';
import type { Resources } from '../../engine/resources.ts';
import type { Imported } from '../../formats/index.ts';
import type { Problem, ReportInput } from '../../model/index.ts';
import { sha256 } from '../../store/hash.ts';
import { packBytes } from '../../store/pack.ts';
import type { OriginalRow, PreparedReport } from '../../store/rows.ts';
import { readingOf } from './reading.ts';

/** A report on its way into a dossier. */
export type Admitted = {
  readonly input: ReportInput;
  readonly problems: readonly Problem[];
  readonly original?: NonNullable<Extract<Imported, { report: unknown }>['original']>;
  readonly captured: string;
  readonly source: string;
};

/** A report that could not be read at all. */
export type Refused = { readonly id: string; readonly source: string; readonly problems: readonly Problem[] };

const originalOf = ({ original }: Admitted): OriginalRow | undefined =>
  original && {
    sha256: sha256(original.bytes),
    mediaType: original.mediaType ?? 'application/octet-stream',
    ...packBytes(original.bytes),
  };

const prepareOne = (admitted: Admitted, resources: Resources): PreparedReport => {
  const { input, problems, captured, source } = admitted;
  const record = read(input, { resources });
  const told = problems.length > 0 ? { ...record, problems: [...problems, ...record.problems] } : record;
  const original = originalOf(admitted);
  return { ...readingOf(told), ...(original ? { original } : {}), captured, source };
};

/** Reads and prepares a batch. A bug in the engine becomes a Problem of that report; the rest goes on. */
export const prepare = (batch: readonly Admitted[], resources: Resources): readonly (PreparedReport | Refused)[] =>
  batch.map((admitted) => {
    try {
      return prepareOne(admitted, resources);
    } catch (cause) {
      const message = `Daybook could not read this report: ${(cause as Error).message} (please report it)`;
      const id = admitted.input.id ?? admitted.source;
      return { id, source: admitted.source, problems: [{ code: 'engine-failed', severity: 'error', message }] };
    }
  });
