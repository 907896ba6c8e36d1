import { nominalFrame, ownerOf } from './nominal.ts';
import type { Frame, Place } from './parts.ts';
import { parts } from './parts.ts';
import type { Candidate } from './recognise.ts';
import { premodifier, turned, verbal } from './verbal.ts';
import type { View } from './view.ts';

/** Who takes part in what a trigger tells, by the clause around it. */
export const frameOf = (place: Place, candidate: Candidate): Frame => {
  if (candidate.passive === true) return turned(place, candidate);
  if (candidate.trigger.pos === 'noun') return nominalFrame(place, candidate);
  if (candidate.trigger.pos === 'phrase') {
    const verb = firstVerb(place.view, candidate);
    return verb === undefined
      ? nominalFrame(place, candidate)
      : withInner(place, candidate, verbal(place, { ...candidate, first: verb }));
  }
  return premodifier(place, candidate) ?? verbal(place, candidate);
};

/** The verb of a fixed phrase: "did not respond" is told by "respond", "stood by" by "stood". */
const firstVerb = (view: View, { first, last }: Candidate): number | undefined => {
  for (let at = first; at < last; at += 1) if (view.tags[at] === 'VERB') return at;
  for (let at = first; at < last; at += 1) if (view.tags[at] === 'AUX') return at;
  return undefined;
};

/** "killed in police firing": the doer stands within the fixed phrase. */
const withInner = (place: Place, candidate: Candidate, frame: Frame): Frame => {
  const whole = { first: candidate.first, last: candidate.last, head: candidate.last - 1 };
  const inner = ownerOf(place, candidate, whole).filter(({ role }) => role === 'actor');
  if (inner.length === 0) return frame;
  const others = frame.parts.map((part) => (part.role === 'actor' ? { ...part, role: 'target' as const } : part));
  return { ...frame, parts: [...others, ...parts(place, candidate, inner)] };
};
