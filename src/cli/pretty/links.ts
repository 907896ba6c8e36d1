import type { RecordOf } from '../../jobs/records.ts';
import type { EventCluster } from '../../model/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { whereOf } from './report.ts';
import { wrap } from './wrap.ts';

type Link = EventCluster['links'][number];

/** The strongest links that hold all together: a link between what is joined already adds nothing. */
export const holding = (links: EventCluster['links']): readonly Link[] => {
  const joined = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = joined.get(at); up !== undefined; up = joined.get(at)) at = up;
    return at;
  };
  return [...links]
    .sort((a, b) => b.score - a.score)
    .filter(({ a, b }) => {
      const [from, to] = [root(a), root(b)];
      if (from === to) return false;
      joined.set(from, to);
      return true;
    });
};

/** The report of an incident's id. */
const reportOf = (incident: string): string => incident.slice(0, incident.lastIndexOf('#'));

/** Why reports are one event: each link that holds them together, its reasons and its score from 0 to 1. */
export const linkLines = (
  links: EventCluster['links'],
  recordOf: RecordOf,
  { width, paint }: View,
): readonly string[] => {
  const shown = holding(links);
  const name = (incident: string): string => {
    const report = recordOf(reportOf(incident))?.report;
    return report ? whereOf(report) : safe(incident);
  };
  const lines = shown.map(({ a, b, score, why }) =>
    wrap(`${name(a)} \u2194 ${name(b)} ${paint('dim', `(${score.toFixed(2)})`)}: ${safe(why.join('; '))}`, {
      width,
      indent: '      ',
      first: '  ',
    }),
  );
  const more = links.length - shown.length;
  return more === 0 ? lines : [...lines, paint('dim', `  and ${more} further links between the same reports`)];
};
