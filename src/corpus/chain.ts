import type { Attribution, ChainLink, ReportRecord, Span } from '../model/index.ts';

const wordsOf = (record: ReportRecord, span: Span): string =>
  (span.part === 'headline' ? (record.report.headline ?? '') : record.report.text)
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ');

const link = (
  record: ReportRecord,
  role: ChainLink['role'],
  spans: readonly Span[],
  entity: string | undefined,
): ChainLink => {
  const named = record.entities.find((candidate) => candidate.id === entity);
  const name = named?.name ?? spans.map((span) => wordsOf(record, span)).join(' ');
  return { role, name, ...(entity !== undefined ? { entity } : {}) };
};

const spoken = (record: ReportRecord, attribution: Attribution, role: 'speaker' | 'carrier'): ChainLink[] => [
  ...(attribution.source ? [link(record, role, attribution.source.spans, attribution.source.entity)] : []),
  ...(attribution.channel ? [link(record, 'channel', [attribution.channel.span], attribution.channel.entity)] : []),
];

const carriers = (record: ReportRecord): ChainLink[] => {
  const { agency, outlet } = record.report;
  return [
    ...(agency !== undefined ? [{ role: 'agency' as const, name: agency }] : []),
    ...(outlet !== undefined ? [{ role: 'outlet' as const, name: outlet }] : []),
  ];
};

const same = (a: ChainLink, b: ChainLink): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() || (a.entity !== undefined && a.entity === b.entity);

/**
 * The voice chain of an attribution, innermost first: speaker, channel, the enclosing attributions, agency, outlet.
 * Computed, never stored; neighbours of one name are one link. With null it is the report's own voice: its carriers.
 */
export const chainOf = (record: ReportRecord, attribution: string | null): readonly ChainLink[] => {
  const links: ChainLink[] = [];
  const seen = new Set<string>();
  let id = attribution ?? undefined;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const found = record.attributions.find((candidate) => candidate.id === id);
    if (!found) break;
    links.push(...spoken(record, found, links.length === 0 ? 'speaker' : 'carrier'));
    id = found.parent;
  }
  return [...links, ...carriers(record)].filter(
    (entry, index, all) => index === 0 || !same(entry, all[index - 1] as ChainLink),
  );
};
