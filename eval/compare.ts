import { bitsOf, rounded, type BaselineRow } from './baseline.ts';
import { isUnread } from './files.ts';
import type { Result } from './result.ts';

const EXAMPLES = 3;
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;

/** "value F1 68.2 → 70.1 (+1.9)" for each figure of the table that moved. */
function moves({ task, figures }: Result, before: BaselineRow): readonly string[] {
  return task.columns.flatMap((name) => {
    const [old, now] = [before.figures[name], figures[name]];
    if (old === undefined || now === undefined || rounded(now) === rounded(old)) return [];
    return [`${name} ${old.toFixed(1)} → ${rounded(now).toFixed(1)} (${signed(rounded(now) - rounded(old))})`];
  });
}

type Change = { readonly where: string; readonly what: 'gained' | 'lost' };

function changes({ items }: Result, before: BaselineRow): readonly Change[] {
  const hadIt = bitsOf(before.hits);
  return items.flatMap((item, index) => {
    if (item.hit === hadIt(index)) return [];
    return [{ where: item.at, what: item.hit ? 'gained' : 'lost' } as const];
  });
}

/** What changed against the baseline, in one sentence. Of documents only ids and offsets. */
export function compare(result: Result, before: BaselineRow | undefined): string {
  const name = `${result.task.id}/${result.name}`;
  if (before === undefined) return `${name}: no baseline yet.`;
  if (before.data !== result.hash) return `${name}: the baseline is about other rows.`;
  const whole = result.rows === before.rows;
  const moved = whole ? moves(result, before) : [`first ${result.rows} of ${before.rows} rows`];
  const all = changes(result, before);
  const of = (what: Change['what']): readonly Change[] => all.filter((one) => one.what === what);
  const examples = isUnread(result.name) ? [] : [...of('lost').slice(0, EXAMPLES), ...of('gained').slice(0, EXAMPLES)];
  const parts = [
    ...moved,
    ...(all.length > 0 ? [`${of('gained').length} ${result.task.items} gained, ${of('lost').length} lost`] : []),
    ...(whole && result.extra !== before.extra ? [`wrong ones ${before.extra} → ${result.extra}`] : []),
    ...examples.map(({ where, what }) => `${where} ${what}`),
  ];
  return parts.length === 0 ? `${name}: as before.` : `${name}: ${parts.join('; ')}.`;
}
