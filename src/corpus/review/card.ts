import { canonical } from '../../model/canonical.ts';
import type { ChronologyEntry, EventCluster } from '../../model/index.ts';
import type { Combined } from './double.ts';
import { combine, judgesOf, over, ownOf } from './double.ts';
import type { ReviewRule } from './reviewed.ts';
import type { Held, Made, Standing } from './standing.ts';
import { notUndone } from './standing.ts';

/** What of an event's card a reviewer may set. */
export const cardFields = ['from', 'to', 'precision', 'place', 'type'] as const;

/** The path that stands for accepting or rejecting an event. */
export const STATUS = '/status';

const nothing: Omit<Standing, 'values'> = { added: new Map(), existence: new Map(), strays: [] };

/** What decisions about one event give, the latest of each value. */
const standingOf = (decisions: readonly Made[]): Standing => {
  const values = new Map<string, Held>();
  for (const decision of notUndone(decisions)) {
    const { what, new: now } = decision;
    if (what === 'accept') values.set(STATUS, { decision, value: 'confirmed' });
    if (what === 'reject') values.set(STATUS, { decision, value: 'rejected' });
    if (what === 'correct')
      for (const [field, value] of Object.entries((now ?? {}) as object)) values.set(`/${field}`, { decision, value });
  }
  return { ...nothing, values };
};

/** What decisions make of an event's card, by the same rules as of findings. */
export const cardOf = (decisions: readonly Made[], { coding, coder }: ReviewRule = {}): Combined => {
  if (coding !== 'double') return { ...standingOf(decisions), open: new Map() };
  const all = combine(judgesOf(decisions, standingOf));
  return coder === undefined ? all : over(standingOf(ownOf(decisions, coder)), all, coder);
};

/** What the machine or a reviewer has of a card; null stands for what is unknown. */
export const cardValue = (event: EventCluster, field: (typeof cardFields)[number]): unknown => event[field] ?? null;

/** An event with what people set of its card; itself where they set nothing. */
export const withCard = (event: EventCluster, { values }: Standing): EventCluster => {
  let now = event;
  for (const field of cardFields) {
    const held = values.get(`/${field}`);
    if (!held || canonical(held.value) === canonical(cardValue(event, field))) continue;
    const { [field]: _, ...rest } = now;
    const kept = held.value !== null || field === 'from' || field === 'to';
    now = { ...rest, ...(kept ? { [field]: held.value } : {}) } as EventCluster;
  }
  const dated = values.has('/from') || values.has('/to');
  // Days that a reviewer gave are as exact as they look, unless they say otherwise.
  if (dated && !values.has('/precision'))
    now = { ...now, precision: now.from === now.to && now.from !== null ? 'day' : 'span' };
  const status = values.get(STATUS)?.value as EventCluster['status'] | undefined;
  return status === undefined || status === now.status ? now : { ...now, status };
};

/** An entry whose event carries what people set. */
export const withCardIn = (entry: ChronologyEntry, standing: Standing): ChronologyEntry => {
  const event = withCard(entry.event, standing);
  return event === entry.event ? entry : { ...entry, event };
};
