import type { GroupingPrediction, GroupingRow } from '../scorers/grouping.ts';
import { random, several } from './random.ts';
import type { Pairing } from './spans.ts';

const dates = ['2020-02-01', '2020-02-02', '2020-02-04'];

/**
 * Reports of invented incidents. Most of an incident's reports are in its own cluster, so that which cluster holds most
 * of them never depends on an order; some stray into others, and some have no prediction.
 */
export function inventGroups(seed: number): Pairing<GroupingRow, GroupingPrediction> {
  const draw = random(seed);
  const rows = several(30, (incident) => {
    const event = {
      incident: `i${incident}`,
      date: draw.pick(dates),
      n_killed: draw.below(3),
      n_injured: draw.below(3),
    };
    return several(incident === 0 ? 3 : 1 + draw.below(5), (at) => ({ id: `r${incident}-${at}`, text: '', event }));
  }).flat();
  const values = several(30, () => ({
    event_killed: draw.below(2),
    event_injured: draw.below(2),
    event_date: draw.pick(dates),
  }));
  const predictions = rows.slice(1).map(({ id, event }) => {
    const [incident = 0, at = 0] = id.slice(1).split('-').map(Number);
    const cluster = at === 3 ? draw.below(30) : incident - (incident % 3 === 2 ? 1 : 0);
    return {
      id,
      cluster: `c${cluster}`,
      n_killed: draw.chance(0.6) ? event.n_killed : draw.below(3),
      n_injured: draw.chance(0.6) ? event.n_injured : draw.below(3),
      date: draw.chance(0.7) ? event.date : draw.pick(dates),
      ...values[cluster],
    };
  });
  return { rows, predictions };
}
