import type { LinkingPrediction, LinkingRow } from '../scorers/linking.ts';
import { random, several } from './random.ts';
import type { Pairing } from './spans.ts';

/** Mentions in few chains and fewer clusters, so that they meet; some are not scored, one report has no prediction. */
export function inventMentions(seed: number): Pairing<LinkingRow, LinkingPrediction> {
  const draw = random(seed);
  const rows = several(14, (index) => ({
    id: `l${index}`,
    text: '',
    topic: 1,
    story: `s${draw.below(3)}`,
    sentences: [{ start: 0, end: 9 }],
    mentions: several(1 + draw.below(6), (at) => ({
      id: String(at),
      kind: draw.chance(0.85) ? 'event' : 'human',
      validated: draw.chance(0.9),
      sent: 0,
      start: at,
      end: at + 1,
      text: 'met',
      chain: `c${draw.below(12)}`,
    })),
  }));
  const predictions = rows.slice(1).map(({ id, mentions }) => ({
    id,
    clusters: Object.fromEntries(
      mentions
        .filter(() => draw.chance(0.9))
        .map(({ id: mention, chain }) => [mention, draw.chance(0.7) ? chain : `k${draw.below(6)}`]),
    ),
  }));
  return { rows, predictions };
}
