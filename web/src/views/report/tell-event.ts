import type { EventMention, Participant } from '../../../../src/model/findings.ts';
import type { ReportRecord } from '../../../../src/model/record.ts';
import { formatDays } from '../../format/days.ts';
import { spaced } from '../../format/words.ts';
import { basisTold, modalityTold } from './phrases.ts';
import type { Fact, Told } from './told.ts';
import { fact, known } from './told.ts';
import { chainOf, nameOf, voiceOf, lineOf } from './voices.ts';

const roles: Readonly<Record<Participant['role'], string>> = {
  actor: 'Who',
  target: 'To whom',
  recipient: 'Received by',
  instrument: 'With what',
  topic: 'About',
};

/** When, and how that is known. */
const timeTold = (time: EventMention['time']): string | undefined =>
  time && known([formatDays(time), basisTold(time.basis)]).join(', ');

/** Where, and how that is known. */
const placeTold = (record: ReportRecord, place: EventMention['place']): string | undefined => {
  const name = place?.place?.name ?? (place?.span && lineOf(record, place.span));
  if (!place || name === undefined) return undefined;
  return known([name, basisTold(place.basis)]).join(', ');
};

const participant = (record: ReportRecord, one: Participant): Fact | undefined => {
  const name = nameOf(record, { ...one, spans: [one.span] });
  const notes = known([one.category && spaced(one.category), one.effect]);
  const told = notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
  return fact(roles[one.role], told, { words: true, ...(one.entity === undefined ? {} : { finding: one.entity }) });
};

const doubts = ({ polarity, modality, background }: EventMention): readonly string[] =>
  known([
    polarity === 'negative' ? 'said not to have happened' : undefined,
    modalityTold(modality),
    background === true ? 'background' : undefined,
  ]);

/** What happened, to whom, where and when, on whose word. */
export const tellEvent = (record: ReportRecord, event: EventMention): Told => {
  const { time, place, attribution, sameAs } = event;
  const first = record.events.find(({ id }) => id === sameAs);
  return {
    title: event.type === 'other' ? 'another happening' : spaced(event.type),
    notes: doubts(event),
    aside: known([place?.place?.name, time && formatDays(time)]).join(', '),
    facts: known([
      fact('Words', `“${event.trigger.map((span) => lineOf(record, span)).join(' … ')}”`, { words: true }),
      ...event.participants.map((one) => participant(record, one)),
      fact('Where', placeTold(record, place), place?.toponym === undefined ? {} : { finding: place.toponym }),
      fact('When', timeTold(time), time?.id === undefined ? {} : { finding: time.id }),
      fact(
        'Whose claim',
        attribution === null ? voiceOf(record, null) : chainOf(record, attribution).join(' → '),
        attribution === null ? {} : { finding: attribution },
      ),
      fact('Same as', first && `“${first.trigger.map((span) => lineOf(record, span)).join(' … ')}”`, {
        ...(sameAs === undefined ? {} : { finding: sameAs }),
      }),
    ]),
  };
};
