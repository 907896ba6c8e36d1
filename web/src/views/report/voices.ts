import type { Attribution } from '../../../../src/model/findings.ts';
import type { ReportRecord } from '../../../../src/model/record.ts';
import type { Span } from '../../../../src/model/span.ts';
import { wordsOf } from '../../review/finding.ts';

type Named = { readonly spans: readonly Span[]; readonly entity?: string };

/** The words of a span on one line. */
export const lineOf = (record: ReportRecord, span: Span): string =>
  wordsOf(record, span).replaceAll(/\s+/g, ' ').trim();

/** The name of who is meant, where the report gives one; else the words. */
export const nameOf = (record: ReportRecord, { spans, entity }: Named): string =>
  record.entities.find(({ id }) => id === entity)?.name ?? spans.map((span) => lineOf(record, span)).join(' … ');

const attributionBy = (record: ReportRecord, id: string | null): Attribution | undefined =>
  id === null ? undefined : record.attributions.find((one) => one.id === id);

/** Who says it: "Health Ministry through Khabar-24". */
export const speakerOf = (
  record: ReportRecord,
  { source, channel }: Pick<Attribution, 'source' | 'channel'>,
): string => {
  const who = source ? nameOf(record, source) : 'someone not named';
  if (!channel) return who;
  return `${who} through ${nameOf(record, { ...channel, spans: [channel.span] })}`;
};

/** Whose claim something is: the speaker, or the report itself. */
export const voiceOf = (record: ReportRecord, attribution: string | null): string => {
  const found = attributionBy(record, attribution);
  return found ? speakerOf(record, found) : 'the report itself';
};

/** Through whom it came to the reader, from the inside out: "Health Ministry → Khabar-24 → Steppe Wire". */
export const chainOf = (record: ReportRecord, attribution: string | null): readonly string[] => {
  const links: string[] = [];
  const seen = new Set<string>();
  for (let next = attributionBy(record, attribution); next && !seen.has(next.id);) {
    seen.add(next.id);
    if (next.source) links.push(nameOf(record, next.source));
    if (next.channel) links.push(nameOf(record, { ...next.channel, spans: [next.channel.span] }));
    next = attributionBy(record, next.parent ?? null);
  }
  const { agency, outlet } = record.report;
  const all = [...links, ...(agency === undefined ? [] : [agency]), ...(outlet === undefined ? [] : [outlet])];
  return all.filter((name, index) => name.toLowerCase() !== all[index - 1]?.toLowerCase());
};
