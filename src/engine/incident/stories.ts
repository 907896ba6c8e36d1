import type { EventPlace, Figure, Incident, Person } from '../../model/index.ts';
import { totalsOf } from '../../model/totals.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Doc } from '../doc.ts';
import { peopleOf } from './people.ts';
import type { Someone } from './register.ts';
import { BACKGROUND, segmentsOf } from './segments.ts';
import { whereOf } from './where.ts';

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

/** The people by what became of them. Who was shot and is not told to have died counts as injured. */
const byFate = (people: readonly Someone[]): Readonly<Record<'killed' | 'injured' | 'arrested', readonly number[]>> => {
  const indexes = (wanted: (someone: Someone) => boolean): readonly number[] =>
    people.flatMap((someone, index) => (wanted(someone) ? [index] : []));
  return {
    killed: indexes(({ fate }) => fate === 'killed'),
    injured: indexes(({ fate }) => fate !== undefined && fate !== 'killed'),
    arrested: indexes(({ statuses }) => statuses.has('arrested')),
  };
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
      totals: totalsOf(figures, byFate(people)),
      ...(place ? { place } : {}),
    };
  });
};
