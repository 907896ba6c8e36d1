import { percent, type Figures } from './figures.ts';

/** Cluster of each mention: on one side the gold's, on the other the prediction's. */
export type Clustering = ReadonlyMap<string, string>;

type Clusters = ReadonlyMap<string, readonly string[]>;
type Share = readonly [precision: number, recall: number];

const clustersOf = (clustering: Clustering): Clusters => {
  const clusters = new Map<string, string[]>();
  for (const [mention, cluster] of clustering) clusters.set(cluster, [...(clusters.get(cluster) ?? []), mention]);
  return clusters;
};

/** MUC (Vilain et al. 1995): links of `of` that `by` keeps. */
function linksKept(of: Clustering, by: Clustering): number {
  let [kept, all] = [0, 0];
  for (const mentions of clustersOf(of).values()) {
    kept += mentions.length - new Set(mentions.map((mention) => by.get(mention))).size;
    all += mentions.length - 1;
  }
  return percent(kept, all);
}

/** B³ (Bagga and Baldwin 1998): for each mention the share of its cluster in `of` that is with it in `by`. */
function companyKept(of: Clustering, by: Clustering): number {
  let sum = 0;
  for (const mentions of clustersOf(of).values()) {
    const counts = new Map<string | undefined, number>();
    for (const mention of mentions) counts.set(by.get(mention), (counts.get(by.get(mention)) ?? 0) + 1);
    for (const count of counts.values()) sum += (count * count) / mentions.length;
  }
  return percent(sum, of.size);
}

/** The assignment of rows to columns that adds up to most (Kuhn 1955), by shortest augmenting paths. */
function bestSum(table: readonly (readonly number[])[]): number {
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  if (rows > columns) return bestSum((table[0] ?? []).map((_, column) => table.map((row) => row[column] as number)));
  const [u, v] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  const [row, way] = [new Int32Array(columns + 1), new Int32Array(columns + 1)];
  for (let next = 1; next <= rows; next += 1) {
    row[0] = next;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    let at = 0;
    do {
      used[at] = 1;
      let [delta, to] = [Infinity, 0];
      for (let column = 1; column <= columns; column += 1) {
        if (used[column]) continue;
        const from = row[at] as number;
        const cost = -(table[from - 1]?.[column - 1] as number) - (u[from] as number) - (v[column] as number);
        if (cost < (least[column] as number)) [least[column], way[column]] = [cost, at];
        if ((least[column] as number) < delta) [delta, to] = [least[column] as number, column];
      }
      for (let column = 0; column <= columns; column += 1)
        if (used[column]) {
          u[row[column] as number] = (u[row[column] as number] as number) + delta;
          v[column] = (v[column] as number) - delta;
        } else least[column] = (least[column] as number) - delta;
      at = to;
    } while (row[at] !== 0);
    for (; at !== 0; at = way[at] as number) row[at] = row[way[at] as number] as number;
  }
  return Array.from(row).reduce(
    (sum, one, column) => sum + (column > 0 && one > 0 ? (table[one - 1]?.[column - 1] as number) : 0),
    0,
  );
}

/** How alike two sets of clusters are, cluster by cluster: the parts that share mentions are matched by themselves. */
function similarity(gold: Clusters, found: Clustering, sizes: ReadonlyMap<string, number>): number {
  const near = new Map(
    [...gold].map(([name, mentions]) => {
      const counts = new Map<string, number>();
      for (const mention of mentions) {
        const other = found.get(mention) as string;
        counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      return [
        name,
        new Map(
          [...counts].map(([other, count]) => [other, (2 * count) / (mentions.length + (sizes.get(other) as number))]),
        ),
      ];
    }),
  );
  return componentsOf(near).reduce(
    (sum, [rows, columns]) => sum + bestSum(rows.map((one) => columns.map((other) => near.get(one)?.get(other) ?? 0))),
    0,
  );
}

type Component = readonly [rows: readonly string[], columns: readonly string[]];

function componentsOf(near: ReadonlyMap<string, ReadonlyMap<string, number>>): readonly Component[] {
  const backwards = new Map<string, string[]>();
  for (const [one, others] of near)
    for (const other of others.keys()) backwards.set(other, [...(backwards.get(other) ?? []), one]);
  const seen = new Set<string>();
  return [...near.keys()].flatMap((first): Component[] => {
    if (seen.has(first)) return [];
    const rows = new Set([first]);
    const columns = new Set<string>();
    for (const row of rows)
      for (const column of near.get(row)?.keys() ?? []) {
        columns.add(column);
        for (const other of backwards.get(column) ?? []) rows.add(other);
      }
    for (const row of rows) seen.add(row);
    return [[[...rows], [...columns]]];
  });
}

const figuresOf = (name: string, [precision, recall]: Share): Figures => ({
  [`${name} P`]: precision,
  [`${name} R`]: recall,
  [`${name} F1`]: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
});

/** MUC, B³, CEAF-e (Luo 2005) and their mean, of two clusterings of the same mentions. */
export function coreference(gold: Clustering, found: Clustering): Figures {
  const [goldClusters, foundClusters] = [clustersOf(gold), clustersOf(found)];
  const sizes = new Map([...foundClusters].map(([name, { length }]) => [name, length]));
  const alike = similarity(goldClusters, found, sizes);
  const figures: Figures = {
    ...figuresOf('MUC', [linksKept(found, gold), linksKept(gold, found)]),
    ...figuresOf('B3', [companyKept(found, gold), companyKept(gold, found)]),
    ...figuresOf('CEAF-e', [percent(alike, foundClusters.size), percent(alike, goldClusters.size)]),
  };
  const mean = ['MUC F1', 'B3 F1', 'CEAF-e F1'].reduce((sum, name) => sum + (figures[name] as number) / 3, 0);
  return { 'CoNLL F1': mean, ...figures };
}
