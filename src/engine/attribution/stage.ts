import type { AttributionWords } from '../../language/parts/attribution.ts';
import type { Attribution } from '../../model/index.ts';
import { memoByKey } from '../../text/memo.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import { addressedIn, channelIn, type Medium } from './channel.ts';
import { collect } from './collect.ts';
import { nounPhraseStart, type Part } from './phrase.ts';
import { settle, type Settled } from './settle.ts';
import { headOf, kindOf, type KindWords, mentionAt, type MentionAt, mentionsOf } from './source.ts';
import { flag } from './lexicon.ts';
import { has, isComma, type Unit, type View, viewOf } from './view.ts';

type Needs =
  | 'paragraphs'
  | 'tokens'
  | 'sentences'
  | 'casing'
  | 'syntax'
  | 'tags'
  | 'dateline'
  | 'names'
  | 'entities'
  | 'times'
  | 'toponyms';
type Span = { readonly start: number; readonly end: number };
type Context = {
  readonly doc: Doc<Needs>;
  readonly view: View;
  readonly mentions: readonly MentionAt[];
  readonly kinds: KindWords;
};

const kindsOf = memoByKey((words: AttributionWords): KindWords => ({
  unnamed: new Set(words.unnamed),
  groups: new Set(words.groups),
  documents: new Set(words.documents),
  media: new Set(words.media),
  platforms: new Set(words.platforms),
  forums: new Set(words.forums),
  definites: new Set(words.definites),
  organisations: new Set(words.organisations),
}));

const spanOf = (view: View, part: Part): Span => ({
  start: view.tokens[part.first]?.start ?? 0,
  end: view.tokens[part.last - 1]?.end ?? 0,
});

/** `the mayor, | who | said`: a relative pronoun stands for the phrase before it. */
const antecedentOf = (view: View, part: Part): Part => {
  if (part.last - part.first !== 1 || !has(view, part.first, flag.relative)) return part;
  const end = isComma(view, part.first - 1) ? part.first - 1 : part.first;
  const first = nounPhraseStart(view, end, Math.max(0, end - 30));
  return first < 0 ? part : { first, last: end };
};

const sourceOf = ({ view, mentions, kinds }: Context, part: Part): NonNullable<Attribution['source']> => {
  const meant = antecedentOf(view, part);
  const head = view.tokens[headOf(view, meant)];
  const entity = head && mentionAt(mentions, head.start)?.entity;
  return {
    spans: [spanOf(view, part)],
    ...(entity ? { entity: entity.id } : {}),
    kind: kindOf(view, meant, entity, kinds),
  };
};

const mannerOf = (view: View, content: readonly Part[]): Attribution['manner'] => {
  let quoted = false;
  let plain = false;
  for (const part of content)
    for (let at = part.first; at < part.last; at += 1) {
      if (view.quoteAt[at] !== -1) quoted = true;
      else if (view.tokens[at]?.kind !== 'punct') plain = true;
      if (quoted && plain) return 'mixed';
    }
  return quoted ? 'direct' : 'indirect';
};

const inside = (at: number, parts: readonly (Part | undefined)[]): boolean =>
  parts.some((part) => part && part.first <= at && at < part.last);

/** The time in the reporting clause nearest to the cue: `said on Saturday`, `in an interview aired on Saturday`. */
const saidOn = ({ doc, view }: Context, draft: Settled, unit: Unit): string | undefined => {
  const taken = [...draft.content, draft.source];
  for (let distance = 0; distance < 40; distance += 1)
    for (const at of [draft.cue.last - 1 + distance, draft.cue.first - distance]) {
      if (
        at < unit.first ||
        at >= unit.last ||
        (view.timeAt[at] ?? -1) < 0 ||
        view.quoteAt[at] !== -1 ||
        inside(at, taken)
      )
        continue;
      const time = doc.times[view.timeAt[at] as number];
      if (time && (time.type === 'DATE' || time.type === 'TIME')) return time.id;
    }
  return undefined;
};

const hedgeOf = (view: View, draft: Settled): Span | undefined => {
  for (let at = draft.cue.first - 2; at < draft.cue.last + 2; at += 1)
    if (has(view, at, flag.hedge)) return spanOf(view, { first: at, last: at + 1 });
  return undefined;
};

/** Agencies sign their copy, media carry a media word or a channel number in their name. */
const mediumTest =
  ({ doc, view, kinds }: Context): Medium =>
  (first, last) => {
    for (let at = first; at < last; at += 1) {
      const word = view.tokens[at]?.lower ?? '';
      if (
        kinds.media.has(word) ||
        kinds.platforms.has(word) ||
        kinds.forums.has(word) ||
        Object.hasOwn(doc.pack.core.dateline.agencies, word)
      )
        return true;
      if (at > first && view.tokens[at]?.kind === 'number' && view.tags[first] === 'PROPN' && view.timeAt[at] === -1)
        return true;
    }
    return false;
  };

const channelOf = (context: Context, draft: Settled, unit: Unit): Attribution['channel'] => {
  const { view, mentions } = context;
  const next = draft.content.find((part) => part.first >= draft.cue.last);
  const from = draft.source && draft.source.first >= draft.cue.last ? draft.source.last : draft.cue.last;
  const last = Math.min(next?.first ?? unit.last, unit.last);
  const isMedium = mediumTest(context);
  const told = view.words[draft.cue.last - 1]?.verb?.takes.has('person') === true;
  const part = (told ? addressedIn(view, from, last, isMedium) : undefined) ?? channelIn(view, from, last, isMedium);
  if (!part) return undefined;
  const span = spanOf(view, part);
  const entity = mentionAt(mentions, view.tokens[headOf(view, part)]?.start ?? span.start)?.entity.id;
  return { span, ...(entity !== undefined ? { entity } : {}) };
};

const attributionOf = (context: Context, draft: Settled, index: number): Attribution => {
  const { view } = context;
  const unit = view.units[draft.unit] as Unit;
  const time = saidOn(context, draft, unit);
  const channel = channelOf(context, draft, unit);
  const hedge = hedgeOf(view, draft);
  return Object.freeze({
    id: `a${index + 1}`,
    rule: `${context.doc.pack.id}/attribution/${draft.rule}`,
    certainty: 'stated' as const,
    source: draft.source ? sourceOf(context, draft.source) : null,
    cue: [spanOf(view, draft.cue)],
    content: draft.content.map((part) => spanOf(view, part)),
    manner: mannerOf(view, draft.content),
    act: draft.act,
    ...(channel ? { channel } : {}),
    ...(time !== undefined ? { saidOn: time } : {}),
    ...(draft.parent >= 0 ? { parent: `a${draft.parent + 1}` } : {}),
    ...(hedge ? { hedge } : {}),
  });
};

const run = (doc: Doc<Needs>): readonly Attribution[] => {
  if (doc.pack.attribution.verbs.length === 0) return [];
  const view = viewOf(doc);
  const context: Context = { doc, view, mentions: mentionsOf(doc.entities), kinds: kindsOf(doc.pack.attribution) };
  return settle(view, collect(view)).map((draft, index) => attributionOf(context, draft, index));
};

/** Who says what: quotations and reports with their speaker, cue, channel and the attribution they stand in. */
export const attributions: Stage<Needs, 'attributions'> = {
  name: 'attributions',
  needs: [
    'paragraphs',
    'tokens',
    'sentences',
    'casing',
    'syntax',
    'tags',
    'dateline',
    'names',
    'entities',
    'times',
    'toponyms',
  ],
  adds: 'attributions',
  run,
};
