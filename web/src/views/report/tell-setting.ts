import type { Entity, TimeExpression, Toponym } from '../../../../src/model/findings.ts';
import type { ReportRecord } from '../../../../src/model/record.ts';
import { counted } from '../../format/bounds.ts';
import { formatDays } from '../../format/days.ts';
import { placeLabel } from '../../review/finding.ts';
import { basisTold } from './phrases.ts';
import type { Told } from './told.ts';
import { fact, known } from './told.ts';
import { lineOf } from './voices.ts';

const kinds: Readonly<Record<TimeExpression['type'], string>> = {
  DATE: 'day',
  TIME: 'time of day',
  DURATION: 'how long',
  SET: 'how often',
};

/** Which days words can mean, and how that is known. */
export const tellTime = (record: ReportRecord, time: TimeExpression): Told => {
  const { interval, basis, type, value, anchor, alternatives = [] } = time;
  const other = record.times.find(({ id }) => id === anchor);
  return {
    title: interval ? formatDays(interval) : type === 'DURATION' || type === 'SET' ? kinds[type] : 'day unknown',
    notes: known([basisTold(basis)]),
    aside: `“${lineOf(record, time.span)}”`,
    facts: known([
      fact('As written', `“${lineOf(record, time.span)}”`, { words: true }),
      fact('Kind', kinds[type]),
      fact('How it is known', basisTold(basis) ?? 'stated in the words'),
      fact('Counted from', other && `“${lineOf(record, other.span)}”`, other ? { finding: other.id } : {}),
      fact('It could also mean', alternatives.join(', ')),
      fact('In TimeML', value),
    ]),
  };
};

const forms: Readonly<Record<Toponym['form'], string>> = {
  name: 'a name',
  adjective: 'an adjective',
  dateline: 'in the dateline',
  address: 'in an address',
};

/** Which place a name means, and which others it could. */
export const tellPlace = (record: ReportRecord, { span, form, place, candidates, metonym }: Toponym): Told => ({
  title: place?.name ?? 'a place not known',
  notes: known([metonym && (metonym.of === 'team' ? 'stands for a team' : 'stands for the government')]),
  aside: `“${lineOf(record, span)}”`,
  facts: known([
    fact('As written', `“${lineOf(record, span)}”`, { words: true }),
    fact('What it is', place && placeLabel(place)),
    fact('Written as', forms[form]),
    fact(
      'It could also be',
      candidates
        .filter((rival) => rival.place.id !== place?.id)
        .map((rival) => placeLabel(rival.place))
        .join('; '),
    ),
  ]),
});

/** Who or what words name. */
export const tellEntity = (record: ReportRecord, { name, type, aliases, mentions, roles }: Entity): Told => ({
  title: name,
  notes: [type],
  aside: roles.map(({ title }) => title).join(', '),
  facts: known([
    fact('Titles', roles.map(({ title, of }) => known([title, of]).join(' of ')).join(', '), { words: true }),
    fact('Also called', aliases.join(', '), { words: true }),
    fact('Named', counted(mentions.length, 'time')),
    fact('First as', mentions[0] && `“${lineOf(record, mentions[0].span)}”`, { words: true }),
  ]),
});
