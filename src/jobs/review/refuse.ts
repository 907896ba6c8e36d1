import type { Made } from '../../corpus/review/standing.ts';
import { canonical } from '../../model/canonical.ts';
import { DaybookError } from '../../model/errors.ts';
import type { FindingDraft } from '../../model/index.ts';

/** Says why nothing was decided. */
export const refuse = (message: string): never => {
  throw new DaybookError('usage', `${message}: nothing was decided`);
};

/** Another value stands by now than the reviewer saw. */
export const conflictOf = (what: string, current: unknown, setBy: Made | undefined): DaybookError =>
  new DaybookError(
    'conflict',
    `${what} is ${canonical(current)} by now${setBy ? `, by ${setBy.by} at ${setBy.at}` : ''}: nothing was decided; look again`,
    {
      details: { current, ...(setBy ? { by: setBy.by, at: setBy.at, decision: setBy.id } : {}) },
    },
  );

const reasoned = new Set(['figures', 'attributions']);

/** A reason is demanded of what takes something away, and of what changes how many or who says so. */
export const wantReason = ({ what, why = '' }: FindingDraft, layer: string): void => {
  if (why.trim() !== '') return;
  if (what === 'reject') refuse('give a reason with what you reject');
  if (what === 'correct' && reasoned.has(layer)) refuse(`give a reason with what you correct in ${layer}`);
};

/** What a decision settles are decisions about the same report or event. */
export const wantSettled = ({ adjudicates = [] }: FindingDraft, decisions: readonly Made[]): void => {
  const unknown = adjudicates.find((id) => !decisions.some((one) => one.id === id && one.what !== 'undo'));
  if (unknown !== undefined) refuse(`${unknown} is no decision about this, to be settled`);
};
