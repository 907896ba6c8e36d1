import { formatBounds } from '../format/bounds.ts';
import { formatDays } from '../format/days.ts';
import { spaced } from '../format/words.ts';
import { wordsOf } from './finding.ts';
import type { ReportRecord } from '../../../src/model/record.ts';
import type { Span } from '../../../src/model/span.ts';

type Fields = Readonly<Record<string, unknown>>;

const isSpan = (value: Fields): boolean => typeof value['start'] === 'number' && typeof value['end'] === 'number';

/** Fields of a finding that say where it came from rather than what it says. */
const silent = new Set([
  'id',
  'rule',
  'certainty',
  'confidence',
  'span',
  'trigger',
  'sentence',
  'words',
  'exact',
  'candidates',
]);

const days = (value: Fields): string =>
  formatDays({ from: value['from'] as string | null, to: value['to'] as string | null });

/** Values that have a name are told by it, those with bounds by their bounds. */
const fieldsText = (value: Fields, record?: ReportRecord): string => {
  if (isSpan(value)) return record ? `“${wordsOf(record, value as unknown as Span)}”` : 'other words';
  if (typeof value['name'] === 'string') return value['name'];
  if ('min' in value && 'max' in value)
    return [value['measure'], formatBounds(value as never)].filter((part) => part !== undefined).join(', ');
  if ('place' in value && typeof value['place'] === 'object') return valueText(value['place'], record);
  if ('from' in value && 'to' in value) return days(value);
  if (typeof value['value'] === 'string') return value['value'];
  const told = Object.entries(value).filter(([name, one]) => !silent.has(name) && one !== null && one !== undefined);
  return told.map(([name, one]) => `${spaced(name)}: ${valueText(one, record)}`).join('; ');
};

/** Any value of a record, short and in words; "not told" where there is none. */
export const valueText = (value: unknown, record?: ReportRecord): string => {
  if (value === null || value === undefined) return 'not told';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return new Intl.NumberFormat(navigator.language).format(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((one) => valueText(one, record)).join(', ');
  return fieldsText(value as Fields, record);
};
