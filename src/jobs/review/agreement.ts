import { agreementOf, codedUnits } from '../../corpus/review/agreement.ts';
import { STATUS, cardFields } from '../../corpus/review/card.ts';
import type { Open } from '../../corpus/review/double.ts';
import { quoteOf } from '../../corpus/review/standing.ts';
import { sentenceAround } from '../../corpus/review/added.ts';
import { valueAt } from '../../corpus/review/state.ts';
import { wordsOf } from '../../corpus/review/words.ts';
import type { Agreement, Dispute } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { clusterById, decidedEvents, decidedReports } from '../../store/index.ts';
import { cardIn } from './cards.ts';
import type { SeenReport } from './report.ts';
import { seenReport } from './report.ts';
import { codingOf } from './settings.ts';

/** How far coders and the machine agree on all that was judged. */
export const agreementIn = (store: Store): Agreement =>
  agreementOf(
    decidedReports(store).flatMap((report) => {
      const seen = seenReport(store, report);
      return seen ? codedUnits(seen.machine, seen.decisions) : [];
    }),
  );

const judgementsOf = ({ judgements }: Open): Dispute['judgements'] =>
  judgements.map(({ decision: { id, by, at, why }, value, rejected }) => ({
    decision: id,
    by,
    at,
    ...(value === undefined ? {} : { value }),
    ...(rejected === undefined ? {} : { rejected }),
    ...(why === undefined ? {} : { why }),
  }));

const isDisputed = ([, { state }]: readonly [string, Open]): boolean => state === 'disputed';

const inReport = (report: string, { machine, result }: SeenReport): readonly Dispute[] =>
  [...result.open].filter(isDisputed).map(([path, open]): Dispute => {
    const decision = open.judgements[0]?.decision;
    const target = decision?.target;
    const span = target && 'position' in target ? target.position : undefined;
    const read = valueAt(machine, path);
    return {
      report,
      path,
      words: decision ? quoteOf(decision) : '',
      ...(span ? { sentence: wordsOf(machine.report, sentenceAround(machine, span)) } : {}),
      ...(read === undefined ? {} : { machine: read }),
      judgements: judgementsOf(open),
    };
  });

const inEvent = (store: Store, event: string): readonly Dispute[] => {
  const cluster = clusterById(store, event);
  return [...cardIn(store, event).open].filter(isDisputed).map(([path, open]): Dispute => {
    const field = cardFields.find((name) => `/${name}` === path);
    const stands = path === STATUS ? cluster?.status : field && cluster?.[field];
    return {
      event,
      path,
      words: cluster?.title ?? '',
      ...(stands === undefined ? {} : { machine: stands }),
      judgements: judgementsOf(open),
    };
  });
};

/** Values that two coders judged differently, for whoever settles them. */
export const disputesIn = (store: Store): readonly Dispute[] => {
  if (codingOf(store) === 'single') return [];
  return [
    ...decidedReports(store).flatMap((report) => {
      const seen = seenReport(store, report);
      return seen ? inReport(report, seen) : [];
    }),
    ...decidedEvents(store).flatMap((event) => inEvent(store, event)),
  ];
};
