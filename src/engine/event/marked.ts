import { instruments, ofRole, toRole, withRole } from './roles.ts';
import type { Role } from './roles.ts';
import type { EventTypeId } from '../../model/event-types/index.ts';
import { categoryOf } from './category.ts';
import type { Found, Place } from './parts.ts';
import { hasWord, isEmpty } from './parts.ts';
import type { NounPhrase } from './phrases.ts';
import type { Candidate } from './recognise.ts';
import type { Right } from './right.ts';

const partners = (type: EventTypeId, groups: readonly NounPhrase[]): readonly Found[] =>
  groups.map((phrase, index) => ({
    role: index === 0 || type === 'talks' || type === 'agreement' ? 'actor' : 'target',
    phrase,
  }));

export const markedRoles = (
  place: Place,
  candidate: Candidate,
  { marked }: Right,
  nominal: boolean,
  hasTarget: boolean,
): readonly Found[] => {
  const { type, effect } = candidate.trigger;
  const { view, phrases } = place;
  let target = hasTarget;
  return marked.flatMap(([mark, group]): readonly Found[] => {
    const [first] = group as [NounPhrase];
    if (isEmpty(place, first)) return [];
    const category = categoryOf(view, phrases, first);
    const isMeans = category !== undefined && instruments.has(category);
    const give = (role: Role | undefined): readonly Found[] =>
      role === undefined ? [] : group.map((phrase) => ({ role, phrase }));
    if (isMeans && (mark === 'with' || mark === 'by' || mark === 'of')) return give('instrument');
    if (mark === 'by') return give('actor');
    if (mark === 'between') return partners(type, group);
    if (mark === 'of' && nominal) return give(effect === undefined ? ofRole(type) : 'target');
    if (mark === 'with') return give(withRole(type));
    if (mark === 'to') return give(toRole(type));
    if (mark === 'target' && !target && effect === undefined) {
      target = true;
      return hasWord(place, first) ? give('target') : [];
    }
    return [];
  });
};
