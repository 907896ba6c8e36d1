import { randomUUID } from 'node:crypto';
import { pathOf } from '../../corpus/review/standing.ts';
import type { ChronologyEntry, Decision, EventChange, FindingDraft, ValueChange } from '../../model/index.ts';
import type { Append, NewDecision, Store } from '../../store/index.ts';
import { clusterById, clustersOfReports, deciding, entriesOf, supposing } from '../../store/index.ts';
import { unpackJson } from '../../store/pack.ts';
import { eventDecision } from './event.ts';
import { findingDecision } from './finding.ts';
import type { Drawn } from './finding.ts';
import { followDecisions } from './follow.ts';
import { codingOf } from './settings.ts';

/** Who decides, and when. */
export type Reviewer = { readonly by: string; readonly at: string };

/** What several decisions came to, or would come to. */
export type ReviewResult = {
  /** In the order they were asked for; of a preview as they would be. */
  readonly decisions: readonly Decision[];
  readonly changes: readonly ValueChange[];
  /** Events that are not as they were. */
  readonly events: readonly EventChange[];
};

type EventDraft = FindingDraft & { readonly target: { readonly event: string } };
type ReportDraft = FindingDraft & { readonly target: { readonly report: string; readonly path: string } };

const isOfEvent = (draft: FindingDraft): draft is EventDraft => 'event' in draft.target;

const drawnOf = (store: Store, draft: FindingDraft, by: string): Drawn => {
  const rule = { coding: codingOf(store), coder: by, settles: draft.adjudicates !== undefined };
  return isOfEvent(draft) ? eventDecision(store, draft, rule) : findingDecision(store, draft as ReportDraft, rule);
};

type One = { readonly decision: Decision; readonly change: ValueChange };

const decideOne = (store: Store, append: Append, draft: FindingDraft, { by, at }: Reviewer): One => {
  const { words, ...drawn } = drawnOf(store, draft, by);
  const why = draft.why?.trim();
  const decision: NewDecision = {
    id: randomUUID(),
    at,
    by,
    ...drawn,
    ...(why === undefined || why === '' ? {} : { why }),
    ...(draft.adjudicates === undefined ? {} : { adjudicates: draft.adjudicates }),
  };
  const made = append(decision);
  const { what, old, new: now, target } = made;
  const where = 'event' in target ? { event: target.event } : { report: target.report, path: pathOf(made) ?? '' };
  return { decision: made, change: { target: where, words, what, old, new: now } };
};

/** An event as it stands: its entry as it is stored, unpacked only where it changed. */
type Told = { readonly title: string; readonly status: string; readonly blob?: Uint8Array };

const toldOf = (store: Store, id: string): Told | undefined => {
  const found = clusterById(store, id);
  const blob = found && entriesOf(store, [found.seq]).get(found.seq);
  return found && { title: found.title, status: found.status, ...(blob ? { blob } : {}) };
};

const isSame = (before: Told | undefined, after: Told | undefined): boolean => {
  if (before?.status !== after?.status || before?.blob === undefined || after?.blob === undefined)
    return before?.status === after?.status && before?.blob === after?.blob;
  return Buffer.compare(before.blob, after.blob) === 0;
};

const entryOf = (told: Told | undefined): ChronologyEntry | undefined =>
  told?.blob && (unpackJson(told.blob) as ChronologyEntry);

const changeOf = (event: string, before: Told | undefined, after: Told | undefined): readonly EventChange[] => {
  if (isSame(before, after)) return [];
  const [was, is] = [entryOf(before), entryOf(after)];
  return [
    {
      event,
      title: after?.title ?? before?.title ?? '',
      tolls: { before: was?.tolls ?? [], after: is?.tolls ?? [] },
      conflicts: { before: was?.conflicts.length ?? 0, after: is?.conflicts.length ?? 0 },
      status: { before: before?.status ?? 'none', after: after?.status ?? 'none' },
    },
  ];
};

/** What something is about: a report, or an event of the chronology. */
type Subject = { readonly report: string } | { readonly event: string };

/** A part is worked out with the event it belongs to. */
const wholeOf = (store: Store, event: string): readonly string[] => {
  const found = clusterById(store, event);
  return found ? [found.partOf ?? found.id] : [];
};

/** Work on decisions about some subjects, what follows from it, and the events that are not as they were. */
export const withChanges = <T>(
  store: Store,
  subjects: readonly Subject[],
  work: () => T,
): { readonly result: T; readonly events: readonly EventChange[] } => {
  const reports = [...new Set(subjects.flatMap((one) => ('report' in one ? [one.report] : [])))];
  const events = [...new Set(subjects.flatMap((one) => ('event' in one ? wholeOf(store, one.event) : [])))];
  const before = new Map(
    [...new Set([...events, ...clustersOfReports(store, reports)])].map((id) => [id, toldOf(store, id)] as const),
  );
  const result = work();
  const touched = followDecisions(store, { reports, events });
  const all = new Set([...before.keys(), ...touched]);
  return { result, events: [...all].flatMap((id) => changeOf(id, before.get(id), toldOf(store, id))) };
};

/**
 * Decisions of one person, all of them or none, and what follows from them in records and events. With `preview` nothing
 * is written: the answer says what would be.
 */
export const decideAll = (
  store: Store,
  drafts: readonly FindingDraft[],
  reviewer: Reviewer,
  { preview = false }: { readonly preview?: boolean } = {},
): ReviewResult =>
  (preview ? supposing : deciding)(store, (append) => {
    const subjects = drafts.map(({ target }) => target);
    const { result, events } = withChanges(store, subjects, () =>
      drafts.map((draft) => decideOne(store, append, draft, reviewer)),
    );
    return { decisions: result.map(({ decision }) => decision), changes: result.map(({ change }) => change), events };
  });

/** One decision about a finding, a field of it, the report it stands in, or an event of the chronology. */
export const decideFinding = (store: Store, draft: FindingDraft, reviewer: Reviewer): ReviewResult =>
  decideAll(store, [draft], reviewer);
