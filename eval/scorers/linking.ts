import { coreference, type Clustering } from './coreference.ts';
import { byId, type Figures, type Judgement, type Range } from './figures.ts';

type GoldMention = Range & {
  readonly id: string;
  readonly kind: string;
  readonly validated: boolean;
  readonly sent: number;
  readonly chain: string;
};
export type LinkingRow = {
  readonly id: string;
  readonly text: string;
  readonly pub_date?: string | null;
  readonly topic: number;
  readonly sentences: readonly Range[];
  readonly mentions: readonly GoldMention[];
};
/** The cluster of each gold mention, by its id; clusters reach across reports. */
export type LinkingPrediction = { readonly id: string; readonly clusters: Readonly<Record<string, string>> };

/** The mentions that are scored: events of the sentences somebody looked over. */
export const scored = ({ mentions }: LinkingRow): readonly GoldMention[] =>
  mentions.filter(({ kind, validated }) => kind === 'event' && validated);

const keyOf = (report: string, mention: string): string => JSON.stringify([report, mention]);

/** Without a cluster a mention stands alone. */
const clusterOf = ({ id }: LinkingRow, mention: string, prediction: LinkingPrediction | undefined): string =>
  prediction?.clusters[mention] ?? keyOf(id, mention);

/** Event coreference across reports over given mentions, all topics together (Barhom et al. 2019). */
export function scoreLinking(rows: readonly LinkingRow[], predictions: readonly LinkingPrediction[]): Figures {
  const predicted = byId(predictions);
  const all = rows.flatMap((row) => scored(row).map((mention) => ({ row, mention, key: keyOf(row.id, mention.id) })));
  const gold: Clustering = new Map(all.map(({ mention, key }) => [key, mention.chain]));
  const found: Clustering = new Map(
    all.map(({ row, mention, key }) => [key, clusterOf(row, mention.id, predicted.get(row.id))]),
  );
  return coreference(gold, found);
}

/** A mention is a hit when the same mentions of its report are with it as in the gold; other reports are not looked at. */
export function judgeLinking(row: LinkingRow, prediction: LinkingPrediction | undefined): Judgement {
  const mentions = scored(row);
  const cluster = (id: string): string => clusterOf(row, id, prediction);
  const gold = mentions.map((one) => ({
    where: one.chain,
    spans: [{ start: one.start, end: one.end }],
    hit: mentions.every((other) => (one.chain === other.chain) === (cluster(one.id) === cluster(other.id))),
  }));
  return { gold, extra: [] };
}
