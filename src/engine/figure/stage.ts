import type { Figure, Measure } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import { claimFinder } from './claims.ts';
import type { Frame, Scene } from './frames.ts';
import { wholeOf } from './frames.ts';
import type { Group } from './groups.ts';
import type { Quantity } from './quantity.ts';
import { toldIn } from './scenes.ts';
import { scopeReader } from './scope.ts';
import { tollsOf, totalsOf, withdrawnIn } from './tolls.ts';

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
  | 'toponyms'
  | 'attributions';

/** A figure before it has its id and its claim; `group` and `revises` are what others may point to. */
type Draft = {
  readonly quantity: Quantity;
  readonly group?: Group;
  readonly measure: Measure;
  readonly rule: string;
  readonly certainty: Figure['certainty'];
  readonly kind: Figure['kind'];
  readonly partOf?: Quantity;
  readonly revises?: Quantity;
  readonly retracted?: boolean;
};

const rangeOf = (doc: Doc<Needs>, first: number, end: number): Range => ({
  start: (doc.tokens[first] as Token).start,
  end: (doc.tokens[end - 1] as Token).end,
});

const kindOf = (group: Group, whole: Group | undefined): Figure['kind'] => {
  if (whole || group.ofThem) return 'subset';
  return group.other ? 'increment' : 'total';
};

const isSettled = (frame: Frame): boolean =>
  !frame.unreal && (!frame.negated || frame.group.form === 'nobody') && frame.group.quantity !== undefined;

const draftOf = (scene: Scene, frame: Frame): Draft => {
  const { group, measure } = frame;
  const whole = wholeOf(scene, group);
  const certain =
    frame.implied || group.form === 'one' || group.form === 'noun' || (measure === 'casualties' && frame.status)
      ? 'implied'
      : 'stated';
  return {
    quantity: group.quantity as Quantity,
    group,
    measure,
    rule: group.form === 'nobody' ? 'nobody' : frame.rule,
    certainty: certain,
    kind: frame.status?.word.part === true ? 'subset' : kindOf(group, whole),
    ...(whole ? { partOf: whole.quantity as Quantity } : {}),
  };
};

/** A handful of people without a fate is no figure: only crowds and forces are. */
const fewest = 10;

/** Groups behind "including" take the measure of their whole; other counted people are kept as such. */
const withoutFate = (scene: Scene, drafts: readonly Draft[]): readonly Draft[] => {
  const told = new Set(drafts.map(({ group }) => group));
  return scene.groups.flatMap((group): readonly Draft[] => {
    const { quantity } = group;
    if (told.has(group) || !quantity || group.form !== 'counted' || group.counted) return [];
    const whole = wholeOf(scene, group);
    const parent = whole && drafts.find((draft) => draft.group === whole);
    if (parent && whole.quantity)
      return [
        {
          quantity,
          group,
          measure: parent.measure,
          rule: 'including',
          certainty: 'stated',
          kind: 'subset',
          partOf: whole.quantity,
        },
      ];
    const category = group.noun?.category;
    if (category === 'protester')
      return [{ quantity, group, measure: 'participants', rule: 'protesters', certainty: 'stated', kind: 'total' }];
    if (quantity.max !== null && quantity.max < fewest) return [];
    return [{ quantity, group, measure: 'other', rule: 'people', certainty: 'stated', kind: kindOf(group, whole) }];
  });
};

const draftsIn = (scene: Scene, frames: readonly Frame[]): readonly Draft[] => {
  const drafts = frames.filter(isSettled).map((frame) => draftOf(scene, frame));
  const tolls = [...tollsOf(scene), ...totalsOf(scene, frames)].map(({ quantity, measure, rule, revises }): Draft => {
    const base = { quantity, measure, rule, certainty: 'stated', kind: 'total' } as const;
    return revises ? { ...base, revises } : base;
  });
  const taken = new Set([
    ...drafts.map(({ quantity }) => quantity.first),
    ...tolls.map(({ quantity }) => quantity.first),
  ]);
  const rest = withoutFate(scene, drafts).filter(({ quantity }) => !taken.has(quantity.first));
  const back = withdrawnIn(scene).map((quantity): Draft => {
    const said = tolls.find((toll) => toll.quantity.first === quantity.first);
    const base = { quantity, rule: 'withdrawn', certainty: 'stated', kind: 'total', retracted: true } as const;
    return { ...base, measure: said?.measure ?? 'other' };
  });
  if (back.length > 0) return back;
  const inTolls = new Set(tolls.map(({ quantity }) => quantity.first));
  const all = [...drafts.filter(({ quantity }) => !inTolls.has(quantity.first)), ...tolls, ...rest].sort(
    (a, b) => a.quantity.first - b.quantity.first,
  );
  return all.map((draft, index) => partOfThem(draft, all.slice(0, index)));
};

/** "cost 164 lives, 103 of them in the port": a part of the number before, and told of the same fate. */
const partOfThem = (draft: Draft, before: readonly Draft[]): Draft => {
  if (draft.kind !== 'subset' || draft.partOf || draft.measure !== 'other') return draft;
  const whole = before.findLast(({ kind, measure }) => kind === 'total' && measure !== 'other');
  const fits = whole && (whole.quantity.max ?? Infinity) >= (draft.quantity.min ?? 0);
  return fits ? { ...draft, measure: whole.measure, partOf: whole.quantity } : draft;
};

/** Is the number part of a date or a duration: "on March 14", "14 hours later"? */
const timeFinder = (doc: Doc<Needs>): ((range: Range) => boolean) => {
  const times = doc.times.filter(({ type }) => type !== 'SET').map(({ span }) => span);
  return ({ start, end }) => {
    const time = times[lastStartingBy(times, start)];
    return time !== undefined && end <= time.end;
  };
};

const ofWhom = (doc: Doc<Needs>, group: Group | undefined): Figure['ofWhom'] => {
  if (!group || group.counted || group.nounFirst >= group.end) return undefined;
  const category = group.noun?.category;
  return { span: rangeOf(doc, group.nounFirst, group.end), ...(category === undefined ? {} : { category }) };
};

const singles = new Set<Group['form']>(['one', 'nobody', 'noun']);
const nounEnd = (group: Group): number => (group.name ? Math.max(group.first + 1, group.name.first) : group.end);

/** The words that say how many; an article says it only together with its noun: "a man", "no casualties". */
const spanOf = (doc: Doc<Needs>, { quantity, group }: Draft): Range =>
  rangeOf(doc, quantity.first, group && singles.has(group.form) ? nounEnd(group) : quantity.end);

const finish = (doc: Doc<Needs>, drafts: readonly Draft[]): readonly Figure[] => {
  const claimOf = claimFinder(doc.attributions);
  const scopeOf = scopeReader(doc);
  const ids = new Map(drafts.map(({ quantity }, index) => [quantity, `f${String(index + 1)}`]));
  return drafts.map((draft, index) => {
    const { quantity, measure, rule, certainty, kind, group, partOf, revises, retracted } = draft;
    const span = spanOf(doc, draft);
    const people = ofWhom(doc, group);
    const sentence = doc.sentences[lastStartingBy(doc.sentences, span.start)];
    const scope = measure === 'other' ? {} : scopeOf(span, sentence?.end ?? span.end);
    const whole = partOf && ids.get(partOf);
    const revised = revises && ids.get(revises);
    return Object.freeze<Figure>({
      id: `f${String(index + 1)}`,
      rule: `${doc.pack.id}/figure/${rule}`,
      certainty,
      span,
      words: doc.report.text.slice(span.start, span.end),
      measure,
      min: quantity.min,
      max: quantity.max,
      exact: quantity.exact,
      kind,
      ...(people ? { ofWhom: people } : {}),
      ...scope,
      ...(whole === undefined ? {} : { partOf: whole }),
      ...(revised === undefined ? {} : { revises: revised }),
      ...(retracted === true ? { retracted } : {}),
      attribution: claimOf(span),
    });
  });
};

/** A number taken back is the measure it was when it was first told. */
const takenBack = (draft: Draft, earlier: readonly Draft[]): Draft => {
  if (draft.retracted !== true || draft.measure !== 'other') return draft;
  const { min, max } = draft.quantity;
  const first = earlier.find(({ quantity }) => quantity.min === min && quantity.max === max);
  return first ? { ...draft, measure: first.measure } : draft;
};

/** "Three children were among the dead": a part of the whole told before, when it is not larger. */
const withWhole = (draft: Draft, latest: ReadonlyMap<Measure, Draft>): Draft => {
  const whole = latest.get(draft.measure);
  const fits = whole && (whole.quantity.max ?? Infinity) >= (draft.quantity.min ?? 0);
  return draft.kind === 'subset' && !draft.partOf && fits ? { ...draft, partOf: whole.quantity } : draft;
};

const tieParts = (drafts: readonly Draft[]): readonly Draft[] => {
  const latest = new Map<Measure, Draft>();
  return drafts.map((draft) => {
    const tied = withWhole(draft, latest);
    if (draft.kind === 'total' && draft.quantity.max !== 0) latest.set(draft.measure, draft);
    return tied;
  });
};

/** How many were killed, hurt, held, lost, counted; each with its bounds, its words and whose claim it is. */
export const figures: Stage<Needs, 'figures'> = {
  name: 'figures',
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
    'attributions',
  ],
  adds: 'figures',
  run: (doc) => {
    const inTime = timeFinder(doc);
    const drafts = toldIn(doc)
      .flatMap(({ scene, frames }) => draftsIn(scene, frames))
      .filter(({ quantity }) => !inTime(rangeOf(doc, quantity.first, quantity.end)));
    return finish(doc, tieParts(drafts.map((draft) => takenBack(draft, drafts))));
  },
};
