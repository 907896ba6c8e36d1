import { flag } from './lexicon.ts';
import { after, has, isComma, isNominal, type Unit, type View } from './view.ts';

const finals = new Set(['.', '!', '?', '\u2026', '...']);

const closers = new Set(['.', ')']);

/** The end of a unit without its closing stop. */
export const unitEnd = (view: View, unit: Unit): number => {
  let last = unit.last;
  while (last > unit.first && view.quoteAt[last - 1] === -1 && closers.has(view.tokens[last - 1]?.text ?? '')) {
    if (view.tokens[last - 1]?.text === ')' && view.tokens[unit.first]?.text !== '(') break;
    last -= 1;
  }
  return last;
};

/** A finite cue verb, with its auxiliaries before it: where another report with the same speaker begins. */
const finiteCue = (view: View, at: number, last: number): boolean => {
  for (let index = at; index < Math.min(last, at + 4); index += 1) {
    const verb = view.words[index]?.verb;
    if (verb && verb.form !== 'ing' && !(verb.form !== 'past' && index === at && has(view, index, flag.ambiguous)))
      return index > at || verb.form !== 'base';
    if (!has(view, index, flag.aux | flag.adverb | flag.not)) return false;
  }
  return false;
};

/** `…, he said`; `…, and officials added`: a subject and a cue verb close behind. */
const subjectAndCue = (view: View, at: number, last: number): boolean => {
  let index = at;
  while (
    index < Math.min(last, at + 8) &&
    (isNominal(view, index) || view.tags[index] === 'DET' || view.tags[index] === 'ADJ')
  )
    index += 1;
  if (index === at) return false;
  for (let verb = index; verb < Math.min(last, index + 3); verb += 1) {
    const cue = view.words[verb]?.verb;
    if (cue && cue.form !== 'ing' && (cue.takes.has('that') || cue.takes.has('quote'))) return true;
    if (!has(view, verb, flag.aux | flag.adverb)) return false;
  }
  return false;
};

/** `…, drawing applause`: a participle whose subject stands outside what was said; not `…, including nine children`. */
const isParticiple = (view: View, at: number): boolean =>
  view.tags[at] === 'VERB' &&
  !has(view, at, flag.include) &&
  (view.tokens[at]?.lower.endsWith(view.lexicon.participleEnding) ?? false);

const breaksAfterComma = (view: View, at: number, last: number): boolean => {
  if (has(view, at, flag.breaks)) return true;
  if (isParticiple(view, at)) return true;
  if (has(view, at, flag.citing)) return true;
  if (has(view, at, flag.and)) return finiteCue(view, at + 1, last) || subjectAndCue(view, at + 1, last);
  if (at < last && view.lexicon.accordingTo.longest(view.tokens, at, last)) return true;
  return subjectAndCue(view, at, last) || finiteCue(view, at, last);
};

/** `officials who asked not to be named | said`: the main clause's cue behind a relative clause. */
const mainCue = (view: View, at: number): boolean => {
  const verb = view.words[at]?.verb;
  return (
    verb?.form === 'past' &&
    view.tags[at - 1] === 'VERB' &&
    verb.takes.has('that') &&
    verb.takes.has('quote') &&
    !has(view, at, flag.citing)
  );
};

const dashes = new Set(['-', '--', '\u2013', '\u2014']);

/** `… and | he said`, `… but | Example says`: another speaker without a comma. */
const speakerAndCue = (view: View, at: number, last: number): boolean =>
  (has(view, at, flag.speaker) || view.tags[at] === 'PROPN') && subjectAndCue(view, at, last);

const breaksAfterDash = (view: View, at: number, last: number): boolean => {
  const next = has(view, at, flag.and) ? at + 1 : at;
  return speakerAndCue(view, next, last) || (next > at && finiteCue(view, next, last));
};

/** What one cue reports is at most this many words and quotations long: keeps the stage linear. */
const CONTENT_REACH = 300;

/** Where what is reported ends: `He said | they left and hid |, but …`. Never crosses the unit; a plain object ends before ", and". */
export const contentEnd = (view: View, from: number, last: number, object = false): number => {
  let steps = 0;
  for (let at = from; at < last; at = after(view, at)) {
    steps += 1;
    if (steps > CONTENT_REACH) return at;
    const token = view.tokens[at];
    if (at > from && view.quoteAt[at] === -1) {
      if (token?.text === ';' || (token?.text === ':' && subjectAndCue(view, at + 1, last))) return at;
      if (isComma(view, at) && (breaksAfterComma(view, at + 1, last) || (object && has(view, at + 1, flag.and))))
        return at;
      if (mainCue(view, at)) return at;
      if (dashes.has(token?.text ?? '') && !token?.glued && breaksAfterDash(view, at + 1, last)) return at;
      if (
        has(view, at, flag.and) &&
        !isComma(view, at - 1) &&
        (finiteCue(view, at + 1, last) || speakerAndCue(view, at + 1, last))
      )
        return at;
    }
  }
  let end = last;
  while (
    end > from &&
    view.quoteAt[end - 1] === -1 &&
    (finals.has(view.tokens[end - 1]?.text ?? '') || isComma(view, end - 1))
  )
    end -= 1;
  return end;
};

/** `Although officials denied that | , nine bridges …`; `the mayor, who had vowed to stay | , left`: the clause closes at a comma. */
export const clauseHorizon = (view: View, unit: Unit, subject: number, last: number): number => {
  const from = subject;
  const relative = has(view, subject, flag.relative) && isComma(view, subject - 1);
  const head = has(view, unit.first, flag.and) ? unit.first + 1 : unit.first;
  // "Asked whether …, the mayor …": a cue at the very start opens a clause of its own too.
  const initial = has(view, head, flag.opener) || (subject === head && view.words[head]?.verb !== undefined);
  if (!initial && !relative) return last;
  if (initial) for (let at = head; at < from; at += 1) if (isComma(view, at)) return last;
  const reach = Math.min(last, from + 40);
  for (let at = after(view, from); at < reach; at = after(view, at)) {
    if (!isComma(view, at)) continue;
    const next = at + 1;
    if (relative && (view.tags[next] === 'VERB' || view.tags[next] === 'AUX')) return at;
    if (
      initial &&
      !relative &&
      !has(view, next, flag.and | flag.relative | flag.sub) &&
      (view.tags[next] === 'DET' || isNominal(view, next))
    )
      return at;
  }
  return last;
};
