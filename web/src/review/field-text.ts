import type { Attribution, EventPlace, EventTime, Figure, Participant } from '../../../src/model/findings.ts';
import type { ReportRecord } from '../../../src/model/record.ts';
import type { Span } from '../../../src/model/span.ts';
import { formatDays } from '../format/days.ts';
import { spaced } from '../format/words.ts';
import { categories, expressionBases, placePrecisions, roles, timeBases } from './choices.ts';
import type { Field } from './fields.ts';
import { eventsIn, placeLabel, toponymsIn, voicesIn, wordsOf } from './finding.ts';
import type { Option } from './finding.ts';
import { valueText } from './value-text.ts';

type Text = (value: never, record: ReportRecord) => string;

const labelOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

const basis = (value: string): string => (expressionBases as Readonly<Record<string, string>>)[value] ?? value;

const scopeText = ({ place, from = null, to = null }: NonNullable<Figure['scope']>, record: ReportRecord): string =>
  [
    place === undefined ? undefined : labelOf(toponymsIn(record), place),
    from === null && to === null ? undefined : formatDays({ from, to }),
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const sourceText = (source: NonNullable<Attribution['source']>, record: ReportRecord): string =>
  record.entities.find(({ id }) => id === source.entity)?.name ??
  source.spans.map((span) => wordsOf(record, span)).join(' ');

/** How a value that is told is put in words, by the shape of its field. */
const texts: Readonly<Partial<Record<Field['shape'], Text>>> = {
  interval: (value: { from: string | null; to: string | null }) => formatDays(value),
  eventTime: (time: EventTime) => `${formatDays(time)} (${timeBases[time.basis]})`,
  asOf: ({ value, basis: known }: NonNullable<Figure['asOf']>) =>
    `${formatDays({ from: value, to: value })} (${basis(known)})`,
  scope: scopeText,
  place: placeLabel,
  eventPlace: ({ place, precision }: EventPlace) =>
    place ? `${placeLabel(place)} (${placePrecisions[precision]})` : 'a place that is not known',
  voice: (value: string, record: ReportRecord) => labelOf(voicesIn(record), value),
  event: (value: string, record: ReportRecord) => labelOf(eventsIn(record), value),
  source: sourceText,
  type: spaced,
  ofWhom: ({ span, category }: NonNullable<Figure['ofWhom']>, record: ReportRecord) =>
    `“${wordsOf(record, span)}”${category === undefined ? '' : ` (${categories[category] ?? category})`}`,
  people: (value: readonly Participant[], record: ReportRecord) =>
    value.map(({ role, span }) => `${roles[role]}: “${wordsOf(record, span)}”`).join('; ') || 'nobody',
  spans: (value: readonly Span[], record: ReportRecord) =>
    value.map((span) => `“${wordsOf(record, span)}”`).join(' … '),
};

const absent: Readonly<Partial<Record<Field['shape'], string>>> = {
  voice: "the report's own",
  source: 'nobody is named',
  bound: 'no bound told',
  flag: 'no',
  ofWhom: 'everybody',
  people: 'nobody',
};

/** The value of a field in words: references by what they point at, days no more precise than known. */
export const fieldText = (field: Field, value: unknown, record: ReportRecord): string => {
  if (value === null || value === undefined) return absent[field.shape] ?? 'not told';
  if (field.shape === 'choice') return field.choices[String(value)] ?? String(value);
  return texts[field.shape]?.(value as never, record) ?? valueText(value, record);
};
