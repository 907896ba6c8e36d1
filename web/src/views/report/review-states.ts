import type { ReportReview, ValueState } from '../../../../src/model/review.ts';
import type { Span } from '../../../../src/model/span.ts';
import type { Item } from './items.ts';
import type { LayerId } from './layers.ts';
import { fieldsOf, partsOf } from '../../review/fields.ts';

type State = ValueState['state'];

/** What people made of a finding: the weightiest of what they made of its fields. */
export type Judged = {
  readonly state: State;
  readonly by: readonly string[];
  readonly at: string;
  readonly why?: string;
  /** Fields with another value than the machine's. */
  readonly corrected: readonly ValueState[];
  readonly decisions: readonly string[];
};

const weight: Readonly<Record<State, number>> = {
  rejected: 6,
  disputed: 5,
  corrected: 4,
  pending: 3,
  added: 2,
  accepted: 1,
};

/** What is said of a state, with a sign beside it. */
export const stateLooks: Readonly<Record<State, { readonly sign: string; readonly className: string }>> = {
  accepted: { sign: '✓', className: 'tag tag--agreed' },
  corrected: { sign: '✎', className: 'tag tag--agreed' },
  added: { sign: '+', className: 'tag tag--agreed' },
  rejected: { sign: '✕', className: 'tag tag--conflict' },
  disputed: { sign: '≠', className: 'tag tag--conflict' },
  pending: { sign: '…', className: 'tag tag--doubt' },
};

/** Fields with another value than the machine's, in the order of the form; what only follows from them is not among them. */
const correctedIn = (states: readonly ValueState[], path: string): readonly ValueState[] => {
  const layer = partsOf(path)?.layer;
  return (layer ? fieldsOf[layer] : []).flatMap(
    ({ name }) => states.find((one) => one.state === 'corrected' && one.path === `${path}/${name}`) ?? [],
  );
};

/** What people decided of a finding and its fields; undefined where nobody did. */
export const judgedOf = (states: readonly ValueState[], path: string): Judged | undefined => {
  const own = states.filter((state) => state.path === path || state.path.startsWith(`${path}/`));
  const [first] = [...own].sort((a, b) => weight[b.state] - weight[a.state]);
  if (!first) return undefined;
  const { state, why } = first;
  return {
    state,
    by: [...new Set(own.flatMap(({ by }) => by))],
    at: own.map(({ at }) => at).reduce((a, b) => (a > b ? a : b)),
    ...(why === undefined ? {} : { why }),
    // Of what was rejected no value stands any more.
    corrected: state === 'rejected' ? [] : correctedIn(own, path),
    decisions: [...new Set(own.flatMap(({ decisions }) => decisions))],
  };
};

const wordsOfRejected = ({ decisions }: ReportReview, state: ValueState): Span | undefined => {
  const made = decisions.findLast(({ id }) => state.decisions.includes(id));
  return made && 'position' in made.target ? made.target.position : undefined;
};

/** Findings that were rejected: no longer in the record, but on the page until somebody takes it back. */
export const rejectedItems = (review: ReportReview | undefined): readonly Item[] =>
  (review?.states ?? []).flatMap((state) => {
    const parts = partsOf(state.path);
    const span =
      state.state === 'rejected' && parts?.field === undefined
        ? wordsOfRejected(review as ReportReview, state)
        : undefined;
    if (!parts || !span) return [];
    const layer: LayerId = parts.layer;
    return [{ id: parts.id, layer, anchor: span, marks: [{ span, tone: 'rejected' as const }], rejected: state }];
  });

/** The decision that `u` takes back: the latest of this coder's that stands. */
export const lastOwn = ({ decisions }: Pick<ReportReview, 'decisions'>, by: string): string | undefined => {
  const undone = new Set(decisions.flatMap(({ what, old }) => (what === 'undo' ? [String(old)] : [])));
  return decisions.findLast((one) => one.by === by && one.what !== 'undo' && !undone.has(one.id))?.id;
};
