import type { Span, Statement } from '../../../model/index.ts';
import type { DossierParts } from '../../exporter.ts';
import { quantityOf, tollQuantities } from '../figures.ts';
import type { Quantity } from '../figures.ts';
import { evidenceWords, speakerOf } from '../words.ts';
import type { Row, Table } from './table.ts';
import { flag, text, whole } from './table.ts';

/** "12-20; headline 0-5": every span, also of evidence in several pieces. */
const spansText = (spans: readonly Span[]): string =>
  spans.map(({ start, end, part }) => `${part ? `${part} ` : ''}${start}-${end}`).join('; ');

const chainText = (chain: Statement['chain']): string => chain.map(({ role, name }) => `${role}: ${name}`).join(' > ');

const saidCells = async (dossier: DossierParts, { report, says }: Statement): Promise<Row> => {
  if ('event' in says) return { kind: 'event', finding: says.event };
  if ('figure' in says) return { kind: 'figure', finding: says.figure };
  const content = evidenceWords(await dossier.reportOf(report), says.content);
  return { kind: 'content', content, content_spans: spansText(says.content) };
};

const quantityCells = (quantity: Quantity | undefined): Row => ({
  measure: quantity?.measure,
  min: quantity?.min,
  max: quantity?.max,
  as_of: quantity?.asOf,
  said: quantity?.said,
});

const evidenceCells = async (dossier: DossierParts, { report, evidence }: Statement): Promise<Row> => {
  const part = evidence[0]?.part;
  const inPart = evidence.filter((span) => span.part === part);
  return {
    words: evidenceWords(await dossier.reportOf(report), evidence),
    part: part ?? 'text',
    start: inPart.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: inPart.reduce((most, { end }) => Math.max(most, end), 0),
    spans: spansText(evidence),
  };
};

/** One voice chain saying one thing of one event; a statement that stands under two events has a row for each. */
export const statements: Table = {
  name: 'statements',
  title: 'Statements: one voice saying one thing in one version of one report',
  fields: [
    text('id', 'The statement.'),
    text('event', 'The event it stands under.'),
    text('report', 'The report it is in.'),
    whole('version', 'The version of the report.'),
    text('speaker', "Who says it; of a report's own voice its agency or outlet."),
    text('chain', 'Through whom it came, the speaker first, each with its role.'),
    text('act', 'What is done by saying it: assert, deny, retract …'),
    text('manner', "direct, indirect or mixed; own for the report's own voice."),
    text('kind', 'What is said: event, figure or content.'),
    text('finding', "The event mention or figure in the report's record."),
    text('content', 'Of content: its words.'),
    text('content_spans', 'Of content: its stretches, as in spans.'),
    text('measure', 'Of a figure: what is counted.'),
    whole('min', 'Its lower bound; empty: none.'),
    whole('max', 'Its upper bound; empty: none.'),
    text('as_of', 'The time the number is of, ISO 8601.'),
    text('said', 'When it was said, ISO 8601.'),
    text('words', 'The words of the report that carry it, gaps marked by an ellipsis.'),
    text('part', 'Where they stand: text or headline.'),
    whole('start', 'Where they begin, in UTF-16 units.'),
    whole('end', 'Where they end.'),
    text('spans', 'All their stretches: start-end, those in the headline marked.'),
    text('change', 'Against the version before: kept, changed or dropped.'),
    flag('sensitive', 'Marked as not for publication.'),
  ],
  primaryKey: ['event', 'id'],
  foreignKeys: { event: 'events.id', report: 'reports.id' },
  rows: async function* (dossier) {
    for await (const entry of dossier.entries) {
      const tolls = tollQuantities(entry);
      for (const statement of entry.statements) {
        const { id, report, version, chain, act, manner, change, sensitive } = statement;
        yield {
          ...{ id, event: entry.event.id, report, version, speaker: speakerOf(statement), chain: chainText(chain) },
          ...{ act, manner, change, sensitive },
          ...(await saidCells(dossier, statement)),
          ...quantityCells(await quantityOf(dossier, tolls, statement)),
          ...(await evidenceCells(dossier, statement)),
        };
      }
    }
  },
};
