import { byId, percent, type Figures, type Range } from './figures.ts';
import type { AttributionPrediction, AttributionRow, AttributionSpans } from './attribution.ts';

const REPORTING = /\b(say|says|said|saying|tell|tells|told|telling|according)\b/i;

function hull(spans: readonly Range[]): Range | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

const shared = (a: Range | undefined, b: Range | undefined): number =>
  a === undefined || b === undefined ? 0 : Math.min(a.end, b.end) - Math.max(a.start, b.start);

const sortedKey = (spans: readonly Range[]): string =>
  [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

type Counts = { gold: number; hit: number; found: number; right: number; most: number; exact: number; source: number };

/** What of a found attribution is right once its cue was met. */
function compare(gold: AttributionSpans, found: AttributionSpans, counts: Counts): void {
  const content = hull(gold.content);
  const covered = content !== undefined && shared(content, hull(found.content)) > 0.8 * (content.end - content.start);
  counts.most += Number(covered && found.content.length > 0);
  counts.exact += Number(sortedKey(gold.content) === sortedKey(found.content));
  const bothWithout = gold.source.length === 0 && found.source.length === 0;
  counts.source += Number(bothWithout || shared(hull(gold.source), hull(found.source)) > 0);
}

function count(row: AttributionRow, found: readonly AttributionSpans[], counts: Counts): void {
  const reports = (one: AttributionSpans): boolean =>
    one.cue.some(({ start, end }) => REPORTING.test(row.text.slice(start, end)));
  const used = new Set<number>();
  for (const gold of row.attributions.filter(reports)) {
    counts.gold += 1;
    const at = found.findIndex((one, index) => !used.has(index) && shared(hull(gold.cue), hull(one.cue)) > 0);
    const match = found[at];
    if (match === undefined) continue;
    used.add(at);
    counts.hit += 1;
    compare(gold, match, counts);
  }
  const predicted = found.filter(reports);
  counts.found += predicted.length;
  counts.right += predicted.filter((one) =>
    row.attributions.some((gold) => shared(hull(gold.cue), hull(one.cue)) > 0),
  ).length;
}

/** The part readers need most: attributions whose cue holds a form of say or tell, or "according". */
export function scoreReporting(
  rows: readonly AttributionRow[],
  predictions: readonly AttributionPrediction[],
): Figures {
  const byDocument = byId(predictions);
  const counts: Counts = { gold: 0, hit: 0, found: 0, right: 0, most: 0, exact: 0, source: 0 };
  for (const row of rows) count(row, byDocument.get(row.id)?.attributions ?? [], counts);
  return {
    'say cue R': percent(counts.hit, counts.gold),
    'say cue P': percent(counts.right, counts.found),
    'say content>0.8': percent(counts.most, counts.hit),
    'say content exact': percent(counts.exact, counts.hit),
    'say source': percent(counts.source, counts.hit),
  };
}
