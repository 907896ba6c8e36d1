import type { EventPlace, Figure, Incident, Measure, Person } from '../../model/index.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Doc } from '../doc.ts';
import { peopleOf } from './people.ts';
import type { Someone } from './register.ts';
import { BACKGROUND, segmentsOf } from './segments.ts';
import { whereOf } from './where.ts';
import { byFate, totalOf } from './totals.ts';

/** What one stretch of the report tells as one happening, before events are tied to it. */
export type Story = {
  readonly segment: number;
  /** The segment of every sentence of the report. */
  readonly segments: readonly number[];
  readonly figures: readonly Figure[];
  readonly people: readonly Person[];
  readonly totals: Incident['totals'];
  readonly place?: EventPlace;
};

/** The segment of the sentence at an offset. */
export const segmentAt = (segments: readonly number[], offset: number, doc: Doc): number =>
  segments[Math.max(0, lastStartingBy(doc.sentences, offset))] ?? 0;

const statusesOf = ({ fate, statuses }: Someone): Person['status'] => {
  const all = new Set<Person['status'][number]>(statuses);
  if (fate === 'killed') all.add('killed');
  else if (fate !== undefined) all.add('injured');
  return [...all];
};

const personOf = (someone: Someone): Person => {
  const { name, age, sex, span } = someone;
  return {
    ...(name === undefined ? {} : { name }),
    span,
    ...(age === undefined ? {} : { age }),
    ...(sex === undefined ? {} : { sex }),
    status: statusesOf(someone),
  };
};

const plainMeasures: readonly Measure[] = ['casualties', 'missing', 'displaced', 'abducted', 'participants', 'forces'];

const totalsOf = (figures: readonly Figure[], people: readonly Someone[]): Incident['totals'] => {
  const { killed, injured } = byFate(people);
  const arrested = people.flatMap(({ statuses }, index) => (statuses.has('arrested') ? [index] : []));
  return [
    totalOf('killed', figures, killed),
    totalOf('injured', figures, injured),
    totalOf('arrested', figures, arrested),
    ...plainMeasures.map((measure) => totalOf(measure, figures, [])),
  ].filter((total) => total !== undefined);
};

/** The stories of a report in the order it tells them; background makes none. */
export const storiesOf = (doc: Doc): readonly Story[] => {
  const segments = segmentsOf(doc);
  const everybody = peopleOf(doc, segments).filter(({ fate, statuses }) => fate !== undefined || statuses.size > 0);
  const numbers = [...new Set(segments)].filter((segment) => segment !== BACKGROUND);
  return numbers.map((segment) => {
    const figures = doc.figures.filter(({ span }) => segmentAt(segments, span.start, doc) === segment);
    const people = everybody.filter((someone) => someone.segment === segment);
    const inStory = (sentence: number): boolean => segments[sentence] === segment;
    const place = whereOf(doc, inStory);
    return {
      segment,
      segments,
      figures,
      people: people.map(personOf),
      totals: totalsOf(figures, people),
      ...(place ? { place } : {}),
    };
  });
};
