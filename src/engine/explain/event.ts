import type { EventExplanation, EventMention, ReportRecord, Span } from '../../model/index.ts';

type Words = (span: Span) => string;

const quoted = (id: string | undefined, words: string | undefined): string =>
  id === undefined || words === undefined ? '' : ` ${id} "${words}"`;

const timeOf = ({ time }: EventMention, { times }: ReportRecord, words: Words): EventExplanation['time'] => {
  if (!time) return { says: 'no date stands with it, and none is made up' };
  const taken = times.find(({ id }) => id === time.id);
  const phrase = quoted(taken?.id, taken && words(taken.span));
  const says = {
    stated: `stated: the date of its clause, else the nearest in its sentence,${phrase}`,
    context:
      taken === undefined
        ? 'context: told as past, so by the day its source spoke'
        : `context: no date in its sentence; that of an event of the same kind in the paragraph,${phrase}`,
    dateline: 'dateline: the date of the dateline, not stated of it',
    publication: 'publication: the date of publication, not stated of it',
  }[time.basis];
  return { says, reading: time };
};

const placeOf = ({ place }: EventMention, words: Words): EventExplanation['place'] => {
  if (!place) return { says: 'no place stands with it, and none is made up' };
  const phrase = quoted(place.toponym, place.span && words(place.span));
  const says = {
    stated: `stated: the nearest place in its sentence,${phrase}`,
    context: `context: no place in its sentence; the last one told in the paragraph,${phrase}`,
    dateline: `dateline: the head of the story is set where it was written,${phrase}`,
  }[place.basis];
  return { says, reading: place };
};

/** What the day and the place of each event rest on. */
export const explainEvents = (record: ReportRecord): readonly EventExplanation[] => {
  const { text, headline = '' } = record.report;
  const words: Words = ({ start, end, part }) => (part === 'headline' ? headline : text).slice(start, end);
  return record.events.map((event) => ({
    of: 'event',
    id: event.id,
    words: event.trigger.map(words).join(' … '),
    type: event.type,
    time: timeOf(event, record, words),
    place: placeOf(event, words),
  }));
};
