import type { Decision, ReportRecord, ReviewLayer, Selector } from '../../model/index.ts';
import { landed } from './anchors.ts';
import type { AnyFinding } from './paths.ts';
import { findingPath, layerOf, parsePath } from './paths.ts';
import { attach, evidenceOf, findWords } from './words.ts';

/** A decision, chained or about to be. */
export type Made = Omit<Decision, 'previousHash' | 'hash'>;

/** A value that a decision gives, in the spans and ids of the reading it is put on. */
export type Held = { readonly decision: Made; readonly value: unknown };

/** Whether a finding is one. */
export type Existence = { readonly decision: Made; readonly rejected: boolean };

/** A finding people added, and the one of the machine that now says the same. */
export type Added = Held & { readonly layer: ReviewLayer; readonly finding: AnyFinding; readonly twin?: string };

/** A decision that nothing in this reading fits. */
export type Stray = { readonly decision: Made; readonly words: string; readonly why: string };

/** What decisions make of a record, by paths in it. */
export type Standing = {
  readonly added: ReadonlyMap<string, Added>;
  readonly existence: ReadonlyMap<string, Existence>;
  readonly values: ReadonlyMap<string, Held>;
  readonly strays: readonly Stray[];
};

const kinds = new Set<Decision['what']>(['accept', 'correct', 'reject', 'add']);

/** Decisions about findings that nobody undid, in the order they were made. */
export const notUndone = (decisions: readonly Made[]): readonly Made[] => {
  const undone = new Set(decisions.flatMap(({ what, old }) => (what === 'undo' ? [String(old)] : [])));
  return decisions.filter(({ id, what }) => kinds.has(what) && !undone.has(id));
};

/** The path of a decision about a report. */
export const pathOf = ({ target }: Made): string | undefined => ('path' in target ? target.path : undefined);

/** The words a decision was made on; those of the report itself have none. */
export const quoteOf = ({ target }: Made): string => ('quote' in target ? target.quote.exact : '');

const selectorIn = ({ target }: Made): Selector | undefined => ('quote' in target ? target : undefined);

/** Two findings that say one thing of the same words. */
export const isTwin = (layer: ReviewLayer, a: AnyFinding, b: AnyFinding): boolean => {
  const [one, other] = [evidenceOf(layer, a)[0], evidenceOf(layer, b)[0]];
  if (!one || !other || one.start !== other.start || one.end !== other.end || one.part !== other.part) return false;
  return a.type === b.type && a.measure === b.measure;
};

/** Builds up what stands, decision by decision: a later one holds over an earlier. */
class Gathering {
  readonly added = new Map<string, Added>();
  readonly existence = new Map<string, Existence>();
  readonly values = new Map<string, Held>();
  readonly strays: Stray[] = [];
  readonly #machine: ReportRecord;
  #record: ReportRecord;

  constructor(record: ReportRecord, known: readonly Added[]) {
    this.#machine = record;
    this.#record = record;
    for (const one of known) this.#show(one);
  }

  take(decision: Made): void {
    const place = parsePath(pathOf(decision) ?? '');
    const selector = selectorIn(decision);
    if (!place) return this.#stray(decision, 'it names no value that is reviewed');
    if ('meta' in place) return this.#set(`/${place.meta}`, decision, decision.what === 'accept' ? 'old' : 'new');
    if (!selector) return this.#stray(decision, 'it does not say which words it is about');
    if (decision.what === 'add') return this.#add(decision, selector, place.layer);
    const finding = attach(this.#record, selector);
    if (!finding) return this.#stray(decision, 'no finding of this reading rests on its words');
    this.#judge(decision, findingPath(place.layer, finding.id), place.field);
  }

  #stray(decision: Made, why: string): void {
    this.strays.push({ decision, words: quoteOf(decision), why });
  }

  #set(path: string, decision: Made, from: 'old' | 'new'): void {
    this.values.set(path, { decision, value: decision.what === 'reject' ? null : (decision[from] ?? null) });
  }

  #add(decision: Made, selector: Selector, layer: ReviewLayer): void {
    const id = selector.path.split('/')[2];
    const there = findWords(this.#record.report, selector);
    const now = there && landed(this.#record, layer, decision.new, decision.anchors);
    if (id === undefined || !now) return this.#stray(decision, 'its words are not in this text, or what it points at');
    const finding = { id, ...(now.value as object) } as AnyFinding;
    const twin = layerOf(this.#machine, layer).find((other) => isTwin(layer, other, finding));
    const added: Added = { decision, value: now.value, layer, finding, ...(twin ? { twin: twin.id } : {}) };
    this.added.set(findingPath(layer, id), added);
    this.#show(added);
  }

  /** What was added can be judged as what was read. */
  #show({ layer, finding }: Added): void {
    this.#record = { ...this.#record, [layer]: [...layerOf(this.#record, layer), finding] };
  }

  #judge(decision: Made, base: string, field: string | undefined): void {
    const { what } = decision;
    if (field === undefined) this.existence.set(base, { decision, rejected: what === 'reject' });
    if (what === 'reject' && field === undefined) return;
    const said = what === 'accept' ? decision.old : what === 'reject' ? null : decision.new;
    const fields =
      field === undefined ? ((said ?? {}) as Readonly<Record<string, unknown>>) : { [field]: said ?? null };
    const now = Object.entries(fields).map(([name, value]) => ({
      name,
      now: landed(this.#record, name, value, decision.anchors),
    }));
    // What was accepted stands as far as it still points at something; half a correction would be another one.
    if (what === 'correct' && now.some((one) => !one.now))
      return this.#stray(decision, 'what it points at is not in this reading');
    for (const one of now) if (one.now) this.values.set(`${base}/${one.name}`, { decision, value: one.now.value });
  }
}

/** What decisions make of a record where the latest holds. `known` are findings others added, which may be judged too. */
export const standingOf = (
  record: ReportRecord,
  decisions: readonly Made[],
  known: readonly Added[] = [],
): Standing => {
  const gathering = new Gathering(record, known);
  for (const decision of notUndone(decisions)) gathering.take(decision);
  const { added, existence, values, strays } = gathering;
  return { added, existence, values, strays };
};
