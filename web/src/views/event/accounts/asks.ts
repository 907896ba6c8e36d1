import type { Telling } from '../../../api/types.ts';
import { formatDays } from '../../../format/days.ts';
import { spaced } from '../../../format/words.ts';
import type { Conflict } from '../facts.ts';

/** What a telling answers, and where that stands if not where the event is told. */
export type Answer = {
  readonly told: string;
  readonly note?: string;
  /** Words of a report, to be shown as such. */
  readonly quoted?: boolean;
  readonly finding?: string;
};

/** Something that is asked of every telling, a row of the accounts. */
export type Ask = {
  readonly key: string;
  readonly label: string;
  readonly kind: Conflict['kind'];
  /** Also of events that are not the happening itself: what is denied may be something in it. */
  readonly all?: true;
  readonly answers: (telling: Telling) => readonly Answer[];
};

const modalities: Readonly<Record<Telling['modality'], string | undefined>> = {
  actual: undefined,
  attempted: 'attempted',
  planned: 'planned',
  threatened: 'threatened',
  feared: 'feared',
  demanded: 'demanded',
  possible: 'it may have happened',
  hypothetical: 'supposed',
};

/** A note, where there is one. */
export const noted = (note: string | undefined): Pick<Answer, 'note'> => (note === undefined ? {} : { note });

const happening = ({ type, polarity, modality, background }: Telling): readonly Answer[] => {
  const whether = polarity === 'negative' ? 'it did not happen' : modalities[modality];
  const notes = [whether, background === true ? 'as background' : undefined].filter((note) => note !== undefined);
  return [{ told: spaced(type), ...noted(notes.length > 0 ? notes.join(', ') : undefined) }];
};

const bases = { stated: undefined, context: 'from context', dateline: 'dateline', publication: 'day of the report' };

const when = ({ time }: Telling): readonly Answer[] => {
  if (!time) return [];
  const finding = time.id === undefined ? {} : { finding: time.id };
  return [{ told: formatDays(time), ...noted(bases[time.basis]), ...finding }];
};

const where = ({ place }: Telling): readonly Answer[] =>
  place?.place ? [{ told: place.place.name, ...noted(bases[place.basis]), finding: place.finding }] : [];

const who =
  (...roles: readonly string[]) =>
  ({ people }: Telling): readonly Answer[] =>
    people
      .filter(({ role }) => roles.includes(role))
      .map(({ words, name, effect, finding }) => ({
        told: name ?? words,
        quoted: name === undefined,
        ...noted(effect),
        finding,
      }));

export const asks: readonly Ask[] = [
  { key: 'happened', label: 'What happened', kind: 'occurrence', all: true, answers: happening },
  { key: 'when', label: 'When', kind: 'date', answers: when },
  { key: 'where', label: 'Where', kind: 'place', answers: where },
  { key: 'by', label: 'Who did it', kind: 'actor', answers: who('actor') },
  { key: 'to', label: 'To whom', kind: 'actor', answers: who('target', 'recipient') },
];
