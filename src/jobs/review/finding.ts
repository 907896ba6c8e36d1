import { anchorsOf } from '../../corpus/review/anchors.ts';
import { applied } from '../../corpus/review/applied.ts';
import { completed } from '../../corpus/review/added.ts';
import type { AnyFinding } from '../../corpus/review/paths.ts';
import { fieldOf, fieldsOf, findingPath, layerOf, metaOf, parsePath } from '../../corpus/review/paths.ts';
import type { Reviewed, ReviewRule } from '../../corpus/review/reviewed.ts';
import { reviewed } from '../../corpus/review/reviewed.ts';
import { isTwin } from '../../corpus/review/standing.ts';
import type { Made } from '../../corpus/review/standing.ts';
import { evidenceOf, selectorOf, wordsOf } from '../../corpus/review/words.ts';
import { canonical } from '../../model/canonical.ts';
import { DaybookError } from '../../model/errors.ts';
import type { Decision, FindingDraft, ReportRecord, ReviewLayer, Span } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { isIsoDate } from '../../text/iso.ts';
import { decisionsOn, machineRecordOf } from '../../store/index.ts';
import { conflictOf, refuse, wantReason, wantSettled } from './refuse.ts';
import { faultOf } from './valid.ts';

type Target = Extract<FindingDraft['target'], { report: string }>;

/** A decision without who and when. */
export type Drawn = Omit<Made, 'id' | 'at' | 'by'> & { readonly words: string };

/** What a draft is judged against: the record as its coder sees it, and what it was made from. */
type Scene = {
  readonly draft: FindingDraft;
  readonly target: Target;
  readonly machine: ReportRecord;
  readonly decisions: readonly Decision[];
  readonly view: Reviewed;
};

const pick = (finding: AnyFinding, fields: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map((field) => [field, fieldOf(finding, field)]));

/** Who set what stands at a path. */
const setBy = ({ view }: Scene, ...paths: readonly string[]): Made | undefined => {
  const { values, existence, added } = view.standing;
  for (const path of paths) {
    const held = values.get(path) ?? existence.get(path) ?? added.get(path);
    if (held) return held.decision;
  }
  return undefined;
};

/** What the reviewer saw is compared with what stands, as far as they say what they saw. */
const wantSame = (scene: Scene, current: unknown, ...paths: readonly string[]): void => {
  const { draft, target } = scene;
  if (draft.old === undefined) return;
  const both = typeof draft.old === 'object' && draft.old !== null && typeof current === 'object' && current !== null;
  const seen = both ? Object.keys(draft.old) : undefined;
  const stands = seen ? Object.fromEntries(seen.map((key) => [key, (current as AnyFinding)[key] ?? null])) : current;
  if (canonical(draft.old) === canonical(stands)) return;
  throw conflictOf(`${target.path} of ${target.report}`, current, setBy(scene, ...paths));
};

/** A finding that was rejected, as it would stand otherwise. */
const rejectedNow = (scene: Scene, path: string): AnyFinding => {
  const { draft, target, machine, view } = scene;
  const [, layer, id] = path.split('/') as [string, ReviewLayer, string];
  const all = applied(machine, { ...view.standing, existence: new Map() });
  const known = layerOf(all, layer).find((one) => one.id === id);
  if (!known)
    throw new DaybookError('not-found', `there is no ${path} in report ${target.report}: nothing was decided`);
  // Accepting what was rejected takes it back; anything else was meant for what is not there any more.
  if (draft.what !== 'accept' || draft.old !== undefined)
    throw conflictOf(`${path} of ${target.report}`, 'rejected', setBy(scene, path));
  return known;
};

type Named = { readonly layer: ReviewLayer; readonly id: string; readonly field?: string };

const wantPlace = (finding: AnyFinding, value: unknown): void => {
  if (value === null) return;
  const candidates = finding.candidates as ReportRecord['toponyms'][number]['candidates'];
  if (!candidates.some(({ place }) => canonical(place) === canonical(value)))
    refuse(`a toponym is one of its candidates (${candidates.map(({ place }) => place.name).join(', ')}) or no place`);
};

const wantBounds = (finding: AnyFinding, now: Readonly<Record<string, unknown>>): void => {
  const { min, max } = { ...finding, ...now } as { readonly min?: unknown; readonly max?: unknown };
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    refuse(`the least (${min}) would be above the most (${max}): correct both at once`);
};

const correctedTo = ({ draft, target }: Scene, { layer, field }: Named): Readonly<Record<string, unknown>> => {
  if (draft.new === undefined) return refuse(`${target.path}: say the new value`);
  if (field !== undefined) return { [field]: draft.new };
  const fields = typeof draft.new === 'object' && draft.new !== null ? draft.new : {};
  const unknown = Object.keys(fields).filter((name) => !fieldsOf[layer].includes(name));
  if (Object.keys(fields).length === 0 || unknown.length > 0)
    refuse(
      `fields of ${layer} that can be corrected are ${fieldsOf[layer].join(', ') || 'none: accept or reject them'}`,
    );
  return fields as Readonly<Record<string, unknown>>;
};

/** Accepting, correcting or rejecting what is there. */
const judging = (scene: Scene, named: Named): Drawn => {
  const { draft, target, view } = scene;
  const { layer, id, field } = named;
  const base = findingPath(layer, id);
  const finding = layerOf(view.record, layer).find((one) => one.id === id) ?? rejectedNow(scene, base);
  const current = field === undefined ? pick(finding, fieldsOf[layer]) : fieldOf(finding, field);
  wantSame(scene, current, target.path, base);
  const span = evidenceOf(layer, finding)[0] as Span;
  const drawn = {
    what: draft.what,
    target: selectorOf(view.record.report, span, target.path),
    old: current,
    words: wordsOf(view.record.report, span),
  };
  if (draft.what === 'reject') return drawn;
  if (draft.what === 'accept') {
    const held = field === undefined ? (current as AnyFinding) : { [field]: current };
    return { ...drawn, ...anchored(view.record, held) };
  }
  const now = correctedTo(scene, named);
  if (layer === 'toponyms') wantPlace(finding, now.place);
  if (layer === 'figures') wantBounds(finding, now);
  const before = pick(finding, Object.keys(now));
  if (canonical(before) === canonical(now)) refuse(`${target.path} is that already: accept it`);
  return {
    ...drawn,
    old: field === undefined ? before : current,
    new: field === undefined ? now : now[field],
    ...anchored(view.record, now),
  };
};

const anchored = (record: ReportRecord, fields: Readonly<Record<string, unknown>>): Pick<Made, 'anchors'> => {
  const anchors = anchorsOf(record, fields);
  return anchors.length === 0 ? {} : { anchors };
};

/** Ids of what people added are never given twice, whatever became of it. */
const freshId = (decisions: readonly Decision[]): string => {
  const numbers = decisions.flatMap(({ what, target }) =>
    what === 'add' && 'path' in target ? [Number(target.path.split('/')[2]?.slice(1))] : [],
  );
  return `r${Math.max(0, ...numbers) + 1}`;
};

const spanOf = ({ span }: Target, given: Readonly<Record<string, unknown>>): Span | undefined => {
  const first = (name: string): Span | undefined => (given[name] as readonly Span[] | undefined)?.[0];
  return span ?? (given.span as Span | undefined) ?? first('trigger') ?? first('cue') ?? first('content');
};

const adding = (scene: Scene, layer: ReviewLayer): Drawn => {
  const { draft, target, decisions, view } = scene;
  const { record } = view;
  const given = (draft.new ?? {}) as Readonly<Record<string, unknown>>;
  const span = spanOf(target, given);
  if (!span || wordsOf(record.report, span).trim() === '') return refuse('mark the words that say it');
  if ((layer === 'figures' || layer === 'events') && given.attribution === undefined)
    return refuse("say whose claim it is: an attribution, or null for the report's own voice");
  const finding = completed(record, layer, { id: freshId(decisions), span, given });
  const twin = layerOf(record, layer).find((other) => isTwin(layer, other, finding));
  if (twin) return refuse(`${findingPath(layer, twin.id)} says this of the same words already: correct it`);
  const { id, ...fields } = finding;
  const words = evidenceOf(layer, finding)[0] ?? span;
  return {
    what: 'add',
    target: selectorOf(record.report, words, findingPath(layer, id)),
    new: fields,
    words: wordsOf(record.report, words),
    ...anchored(record, fields),
  };
};

const onReport = (scene: Scene, field: Parameters<typeof metaOf>[1]): Drawn => {
  const { draft, target, view } = scene;
  const { path, report } = target;
  const current = metaOf(view.record, field);
  wantSame(scene, current, path);
  const drawn = { target: { report, path }, old: current, words: '' };
  if (draft.what === 'accept') return { ...drawn, what: 'accept' };
  if (draft.what === 'reject') return { ...drawn, what: 'reject' };
  if (draft.what === 'add') return refuse(`${path} is corrected, not added`);
  if (draft.new === undefined) return refuse(`${path}: say the new value`);
  if (canonical(draft.new) === canonical(current)) return refuse(`${path} is that already: accept it`);
  if (draft.new === '') return refuse(`${path}: an empty value says nothing; null takes it away`);
  if (field === 'published' && draft.new !== null && !isIsoDate(String(draft.new)))
    return refuse('give a day or a time as in 2022-01-09 or 2022-01-09T14:00:00+06:00');
  return { ...drawn, what: 'correct', new: draft.new };
};

const drawnFrom = (scene: Scene): Drawn => {
  const { draft, target } = scene;
  const place = parsePath(target.path);
  if (!place) return refuse(`${target.path} is nothing that is reviewed: see docs/review.md for what is`);
  if ('meta' in place) return onReport(scene, place.meta);
  const { layer, id, field } = place;
  if (draft.what === 'add')
    return id === undefined ? adding(scene, layer) : refuse(`to add to ${layer}, give /${layer}`);
  if (id === undefined) return refuse(`${target.path} names no finding`);
  wantReason(draft, layer);
  return judging(scene, { layer, id, ...(field === undefined ? {} : { field }) });
};

const wantRecord = (scene: Scene, made: Made, rule: ReviewRule): void => {
  const { record } = reviewed(scene.machine, [...scene.decisions, made], rule);
  const fault = faultOf(record);
  if (fault !== undefined) refuse(`that would be no record: ${fault}`);
};

/** A draft about a report as the decision it comes to, judged against what its coder sees; refused with the reason. */
export const findingDecision = (
  store: Store,
  draft: FindingDraft & { readonly target: Target },
  rule: ReviewRule & { readonly coder: string },
): Drawn => {
  const { target } = draft;
  const machine = machineRecordOf(store, target.report);
  if (!machine) throw new DaybookError('not-found', `there is no report ${target.report}: nothing was decided`);
  const decisions = decisionsOn(store, target.report);
  const scene: Scene = { draft, target, machine, decisions, view: reviewed(machine, decisions, rule) };
  wantSettled(draft, decisions);
  const drawn = drawnFrom(scene);
  const { words: _, ...made } = drawn;
  const { adjudicates } = draft;
  const settles = adjudicates === undefined ? {} : { adjudicates };
  wantRecord(scene, { ...made, ...settles, id: '', at: '', by: rule.coder }, rule);
  return drawn;
};
