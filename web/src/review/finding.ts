import type { ReportRecord } from '../../../src/model/record.ts';
import type { ReviewLayer } from '../../../src/model/review.ts';
import type { Span } from '../../../src/model/span.ts';
import { partsOf } from './fields.ts';

/** Any finding, as a form sees it. */
export type AnyFinding = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The findings of a layer. */
const findingsOf = (record: ReportRecord, layer: ReviewLayer): readonly AnyFinding[] =>
  record[layer] as unknown as readonly AnyFinding[];

/** The finding a path is about. */
export const findingAt = (record: ReportRecord, path: string): AnyFinding | undefined => {
  const parts = partsOf(path);
  return parts && findingsOf(record, parts.layer).find(({ id }) => id === parts.id);
};

/** The words of a span. */
export const wordsOf = ({ report }: ReportRecord, { start, end, part }: Span): string =>
  (part === 'headline' ? (report.headline ?? '') : report.text).slice(start, end);

/** The words a finding rests on. */
export const spansOf = (layer: ReviewLayer, finding: AnyFinding): readonly Span[] => {
  if (layer === 'events') return finding['trigger'] as readonly Span[];
  if (layer === 'attributions')
    return [...(finding['cue'] as readonly Span[]), ...(finding['content'] as readonly Span[])];
  return [finding['span'] as Span];
};

const SHORT = 60;

const short = (words: string): string => {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  return plain.length > SHORT ? `${plain.slice(0, SHORT - 1)}…` : plain;
};

/** A choice of a list: an id, and the words a reader knows it by. */
export type Option = { readonly value: string; readonly label: string };

/** Whose claim a thing can be: attributions of the report, by who speaks and what is said. */
export const voicesIn = (record: ReportRecord): readonly Option[] =>
  record.attributions.map(({ id, source, content }) => {
    const entity = record.entities.find((one) => one.id === source?.entity);
    const named = entity?.name ?? source?.spans.map((span) => wordsOf(record, span)).join(' ') ?? 'somebody';
    const said = content[0] ? short(wordsOf(record, content[0])) : '';
    return { value: id, label: `${short(named)}: ${said}` };
  });

/** The events a report tells, by what they are and the words that tell them. */
export const eventsIn = (record: ReportRecord): readonly Option[] =>
  record.events.map(({ id, type, sentence }) => ({
    value: id,
    label: `${type.replaceAll('-', ' ')}: ${short(wordsOf(record, sentence))}`,
  }));

/** Who a report names. */
export const sourcesIn = (record: ReportRecord): readonly Option[] =>
  record.entities.filter(({ type }) => type !== 'place').map(({ id, name }) => ({ value: id, label: name }));

/** Place phrases of a report. */
export const toponymsIn = (record: ReportRecord): readonly Option[] =>
  record.toponyms
    .filter(({ place }) => place !== undefined)
    .map(({ id, place, span }) => ({ value: id, label: `${place?.name ?? ''}, "${short(wordsOf(record, span))}"` }));

type Place = NonNullable<ReportRecord['toponyms'][number]['place']>;

const unique = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
];

/** Places a phrase can mean, best first; of a new phrase all that the phrases of the report mean. */
export const placesIn = (record: ReportRecord, toponym: string): readonly Place[] => {
  const own = record.toponyms.find(({ id }) => id === toponym);
  if (own) return unique(own.candidates.map(({ place }) => place));
  return unique(record.toponyms.flatMap(({ place }) => (place ? [place] : [])));
};

/** "Almaty, city, KZ, 43.3, 76.9": enough to tell namesakes apart. */
export const placeLabel = ({ name, kind, country, admin1, lat, lon }: Place): string =>
  [
    name,
    kind,
    admin1,
    country,
    lat === undefined || lon === undefined ? undefined : `${lat.toFixed(1)}, ${lon.toFixed(1)}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
