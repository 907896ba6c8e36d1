import type { NewsReport, Span, Statement } from '../../model/index.ts';
import { voiceName } from '../../model/index.ts';
import type { DossierParts } from '../exporter.ts';

/** The words of a span on one line; none where the report is not at hand. */
export const wordsAt = (report: NewsReport | undefined, span: Span): string =>
  ((span.part === 'headline' ? report?.headline : report?.text) ?? '')
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .trim();

/** The words of evidence in several pieces, the gaps marked. */
export const evidenceWords = (report: NewsReport | undefined, spans: readonly Span[]): string =>
  spans.map((span) => wordsAt(report, span)).join(' … ');

/** The headline of an event: words of one of its reports. */
export const headlineOf = async (
  dossier: DossierParts,
  { headline }: { readonly headline: { readonly report: string; readonly span: Span } },
): Promise<string> => wordsAt(await dossier.reportOf(headline.report), headline.span);

/** Who speaks: the innermost link of the chain; of a report's own voice that is its agency or outlet. */
export const speakerOf = ({ chain: [speaker] }: Pick<Statement, 'chain'>): string =>
  speaker ? voiceName(speaker) : '';
