import type { EventMention } from '../../model/index.ts';
import type { Frame } from './parts.ts';
import type { Candidate } from './recognise.ts';

const authorities: ReadonlySet<string> = new Set(['police', 'military', 'official', 'judge']);

/**
 * Is it worth a line? A happening of no listed type needs somebody who did it, or a date; a failure told by a weak
 * word needs an authority: "the delay of the army" counts, "the delay of the train" does not.
 */
export const isTold = (
  { trigger }: Candidate,
  frame: Frame,
  event: Pick<EventMention, 'time' | 'modality' | 'participants'>,
): boolean => {
  const actors = event.participants.filter(({ role }) => role === 'actor');
  if (trigger.type === 'failure-to-act')
    return trigger.strength === 'strong' || actors.some(({ category }) => authorities.has(category ?? ''));
  if (trigger.type !== 'other') return true;
  return (
    event.modality === 'actual' &&
    frame.nominal === undefined &&
    (event.time?.basis === 'stated' ||
      actors.some(({ entity, category }) => entity !== undefined || category !== undefined))
  );
};
