import { judgePlover, scorePlover, type PloverPrediction, type PloverRow } from '../scorers/types.ts';
import type { Task } from '../task.ts';
import { codesOf, leadEvent } from './codes.ts';
import { inText, range } from './spans.ts';

const actorRoles: readonly string[] = ['actor', 'target', 'recipient'];

/** PLOVER's example sentences: the event's class, and who did it to whom. */
export const plover: Task<PloverRow, PloverPrediction> = {
  id: 'plover',
  sets: ['plover-'],
  items: 'sentences',
  toInput: ({ id, text }) => ({ id, text }),
  toPrediction: (record, { id }) => {
    const event = leadEvent(record);
    return {
      id,
      event: codesOf(event).plover?.event,
      actors: (event?.participants ?? [])
        .filter(({ role, span }) => actorRoles.includes(role) && inText(span))
        .map(({ span }) => range(span)),
    };
  },
  score: scorePlover,
  judge: judgePlover,
  columns: ['event', 'actors F1', 'actors P', 'actors R'],
  toBeat: [],
};
