import { canonical } from '../../model/canonical.ts';
import type { ReportRecord, Span, ValueState } from '../../model/index.ts';
import { compare } from '../order.ts';
import type { Open } from './double.ts';
import type { AnyFinding } from './paths.ts';
import { fieldOf, fieldsOf, layerOf, metaOf, parsePath } from './paths.ts';
import type { Reviewed } from './reviewed.ts';
import type { Made } from './standing.ts';
import { evidenceOf } from './words.ts';

/** What a record has at a path: a field, or of a finding the fields that are reviewed; undefined where there is none. */
export const valueAt = (record: ReportRecord, path: string): unknown => {
  const place = parsePath(path);
  if (!place) return undefined;
  if ('meta' in place) return metaOf(record, place.meta);
  const { layer, id, field } = place;
  const finding = layerOf(record, layer).find((one) => one.id === id);
  if (!finding) return undefined;
  return field === undefined ? fieldsAt(finding, fieldsOf[layer]) : fieldOf(finding, field);
};

/** The first words of the finding a path leads to. */
const spanAt = (record: ReportRecord, path: string): Span | undefined => {
  const place = parsePath(path);
  if (!place || 'meta' in place) return undefined;
  const finding = layerOf(record, place.layer).find(({ id }) => id === place.id);
  return finding && evidenceOf(place.layer, finding)[0];
};

const fieldsAt = (finding: AnyFinding, fields: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [field, fieldOf(finding, field)]));

type Told = Pick<ValueState, 'decisions' | 'by' | 'at'> & { readonly why?: string };

const toldOf = (made: readonly Made[]): Told => {
  const last = made.at(-1);
  return {
    decisions: made.map(({ id }) => id),
    by: [...new Set(made.map(({ by }) => by))],
    at: last?.at ?? '',
    ...(last?.why === undefined ? {} : { why: last.why }),
  };
};

/** What is seen of a value: who does not settle differences sees no one else's judgement, and not that there is one. */
const openTold = (
  { state, judgements }: Open,
  coder: string | undefined,
): (Told & { readonly state: Open['state'] }) | undefined => {
  const seen = judgements.filter(({ decision }) => coder === undefined || decision.by === coder);
  if (seen.length === 0) return undefined;
  return { state: coder === undefined ? state : 'pending', ...toldOf(seen.map(({ decision }) => decision)) };
};

const settledState = ({ standing }: Reviewed, path: string, machine: unknown, value: unknown): ValueState['state'] => {
  if (standing.existence.get(path)?.rejected === true) return 'rejected';
  if (standing.added.has(path)) return 'added';
  return canonical(machine ?? null) === canonical(value ?? null) ? 'accepted' : 'corrected';
};

/** Decisions on a finding as a whole say nothing more where its fields say it. */
const decisionAt = ({ standing }: Reviewed, path: string): Made | undefined =>
  (standing.values.get(path) ?? standing.existence.get(path) ?? standing.added.get(path))?.decision;

/** What people made of each value of a record that they judged, as a coder may see it, or whoever settles differences. */
export const statesOf = (machine: ReportRecord, result: Reviewed, coder?: string): readonly ValueState[] => {
  const { standing, open, record } = result;
  const paths = new Set([
    ...standing.added.keys(),
    ...standing.existence.keys(),
    ...standing.values.keys(),
    ...open.keys(),
  ]);
  return [...paths].sort(compare).flatMap((path): readonly ValueState[] => {
    const [read, stands] = [valueAt(machine, path), valueAt(record, path)];
    const span = spanAt(record, path) ?? spanAt(machine, path);
    const values = {
      ...(span ? { span } : {}),
      ...(read === undefined ? {} : { machine: read }),
      ...(stands === undefined ? {} : { value: stands }),
    };
    const unsettled = open.get(path);
    if (unsettled) {
      const told = openTold(unsettled, coder);
      return told ? [{ path, ...values, ...told }] : [];
    }
    const decision = decisionAt(result, path);
    if (!decision) return [];
    // What is in force is seen by all; what another coder made of it is not.
    const own = coder === undefined || decision.by === coder || decision.adjudicates !== undefined;
    const told = own ? toldOf([decision]) : { decisions: [], by: [], at: decision.at };
    return [{ path, state: settledState(result, path, read, stands), ...values, ...told }];
  });
};
