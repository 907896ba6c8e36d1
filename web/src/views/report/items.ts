import type { ReportRecord } from '../../../../src/model/record.ts';
import type { ValueState } from '../../../../src/model/review.ts';
import type { Span } from '../../../../src/model/span.ts';
import type { LayerId, Tone } from './layers.ts';

/** A stretch of words and how it looks. */
export type Mark = { readonly span: Span; readonly tone: Tone };

/** A finding on the page: where it stands and which words carry it. */
export type Item = {
  /** Local to the record: "f3". */
  readonly id: string;
  readonly layer: LayerId;
  /** Where its card stands. */
  readonly anchor: Span;
  readonly marks: readonly Mark[];
  /** Somebody said that it is none: it is not in the record any more. */
  readonly rejected?: ValueState;
};

type Findings = {
  readonly [Layer in Exclude<LayerId, 'masked'>]: ReportRecord[Layer][number];
};

const marked = (tone: Tone, spans: readonly Span[]): readonly Mark[] => spans.map((span) => ({ span, tone }));

/** The words of a finding, layer by layer; the first are those its card stands at. */
const marksOf: { readonly [Layer in keyof Findings]: (finding: Findings[Layer]) => readonly Mark[] } = {
  attributions: ({ source, cue, content, channel }) => [
    ...marked('cue', cue),
    ...marked('source', [...(source?.spans ?? []), ...(channel ? [channel.span] : [])]),
    ...marked('content', content),
  ],
  figures: ({ span }) => marked('figure', [span]),
  events: ({ trigger }) => marked('event', trigger),
  times: ({ span }) => marked('time', [span]),
  toponyms: ({ span }) => marked('place', [span]),
  labels: ({ span }) => marked('label', [span]),
  caveats: ({ span }) => marked('caveat', [span]),
  entities: ({ mentions }) =>
    marked(
      'name',
      mentions.map(({ span }) => span),
    ),
};

/** A finding as an item; undefined for one without words. */
const itemOf = <Layer extends keyof Findings>(layer: Layer, finding: Findings[Layer]): Item | undefined => {
  const marks = marksOf[layer](finding);
  const [first] = marks;
  return first && { id: finding.id, layer, anchor: first.span, marks };
};

/** The headline stands before the text. */
const inOrder = (a: Span, b: Span): number =>
  Number(b.part !== undefined) - Number(a.part !== undefined) || a.start - b.start || a.end - b.end;

const layers = Object.keys(marksOf) as readonly (keyof Findings)[];

/** All findings of a record, and others, in the order of the text; what was left unread is shown but is no finding. */
export const itemsOf = (record: ReportRecord, others: readonly Item[] = []): readonly Item[] => {
  const found = layers.flatMap((layer) =>
    (record[layer] as readonly Findings[typeof layer][]).flatMap((finding) => itemOf(layer, finding as never) ?? []),
  );
  const known = new Set(found.map(({ layer, id }) => `${layer}/${id}`));
  const rest = others.filter(({ layer, id }) => !known.has(`${layer}/${id}`));
  return [...found, ...rest].sort((a, b) => inOrder(a.anchor, b.anchor));
};

/** The stretches that no stage read. */
export const maskedMarks = ({ report }: ReportRecord): readonly Mark[] => marked('masked', report.masked ?? []);

/** Whether spans have a word in common. */
const touches = (a: Span, b: Span): boolean => a.part === b.part && a.start < b.end && b.start < a.end;

/** The findings of the sentences that words are in; what is said may begin or end in another one. */
export const itemsInSentence = (items: readonly Item[], sentences: readonly Span[], at: Span): readonly Item[] => {
  const around =
    at.part === 'headline' ? [{ start: 0, end: Infinity, part: at.part }] : sentences.filter((one) => touches(one, at));
  return items.filter(({ marks }) => marks.some(({ span }) => around.some((one) => touches(span, one))));
};

const shortest = ({ marks }: Item, at: Span): number =>
  Math.min(...marks.filter(({ span }) => touches(span, at)).map(({ span }) => span.end - span.start));

/** The findings that words belong to, the closest first. */
export const itemsAt = (items: readonly Item[], at: Span): readonly Item[] =>
  items
    .filter(({ marks }) => marks.some(({ span }) => touches(span, at)))
    .sort((a, b) => shortest(a, at) - shortest(b, at));
