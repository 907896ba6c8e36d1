import { cardFields, cardValue, STATUS, withCard } from '../../corpus/review/card.ts';
import type { ReviewRule } from '../../corpus/review/reviewed.ts';
import type { Made } from '../../corpus/review/standing.ts';
import { canonical } from '../../model/canonical.ts';
import { DaybookError } from '../../model/errors.ts';
import type { EventCluster, FindingDraft } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { clusterById } from '../../store/index.ts';
import { cardIn, decisionsOfEvent } from './cards.ts';
import type { Drawn } from './finding.ts';
import { conflictOf, refuse, wantReason, wantSettled } from './refuse.ts';
import { faultOfCard } from './valid.ts';

type Target = Extract<FindingDraft['target'], { event: string }>;
type Field = (typeof cardFields)[number];

const isField = (name: string): name is Field => (cardFields as readonly string[]).includes(name);

const fieldsIn = (given: unknown): Readonly<Partial<Record<Field, unknown>>> => {
  const fields = typeof given === 'object' && given !== null ? given : {};
  const names = Object.keys(fields);
  if (names.length === 0 || !names.every(isField))
    return refuse(`of an event ${cardFields.join(', ')} can be corrected`);
  return fields;
};

/** A draft about an event as the decision it comes to, judged against what its coder sees. */
export const eventDecision = (
  store: Store,
  draft: FindingDraft & { readonly target: Target },
  rule: ReviewRule & { readonly coder: string },
): Drawn => {
  const { what, target, old } = draft;
  const cluster = clusterById(store, target.event);
  if (!cluster)
    throw new DaybookError('not-found', `there is no event ${target.event}: nothing was decided; see daybook timeline`);
  wantReason(draft, 'events of the chronology');
  wantSettled(draft, decisionsOfEvent(store, cluster.id));
  const card = cardIn(store, cluster.id, rule);
  const { seq: _, family: __, importance: ___, title, counts: ____, ...event } = cluster;
  const seen: EventCluster = withCard(event, card);
  const setBy = (field: string): Made | undefined => card.values.get(field)?.decision;
  const drawn = { target: { event: cluster.id }, words: title };
  if (what === 'add') return refuse('an event is added to the chronology by adding it to the report that tells it');
  if (what !== 'correct') {
    if (old !== undefined && old !== seen.status)
      throw conflictOf(`the status of event ${cluster.id}`, seen.status, setBy(STATUS));
    return { ...drawn, what, old: seen.status };
  }
  const now = fieldsIn(draft.new);
  const before = Object.fromEntries(Object.keys(now).map((field) => [field, cardValue(seen, field as Field)]));
  for (const [field, value] of Object.entries((old ?? {}) as object))
    if (isField(field) && canonical(value) !== canonical(cardValue(seen, field)))
      throw conflictOf(`${field} of event ${cluster.id}`, cardValue(seen, field), setBy(`/${field}`));
  if (canonical(before) === canonical(now)) refuse('the event is that already: accept it');
  const made: Made = { id: '', at: '', by: rule.coder, what, target: { event: cluster.id }, new: now };
  const fault = faultOfCard(
    withCard(seen, {
      ...card,
      values: new Map(Object.entries(now).map(([name, value]) => [`/${name}`, { decision: made, value }])),
    }),
  );
  if (fault !== undefined) refuse(`that would be no event: ${fault}`);
  return { ...drawn, what, old: before, new: now };
};
