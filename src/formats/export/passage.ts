import type { NewsReport, Span, Statement } from '../../model/index.ts';
import type { DossierParts } from '../exporter.ts';
import { evidenceWords, wordsAt } from './words.ts';

/** A reader takes in this much of one account. */
const REACH = 200;

/** The words around a span: its sentence as far as marks and line ends tell, cut where it runs on. */
const around = (report: NewsReport, span: Span): string => {
  const whole = (span.part === 'headline' ? report.headline : report.text) ?? '';
  const before = whole.slice(Math.max(0, span.start - REACH), span.start);
  const after = whole.slice(span.end, span.end + REACH);
  const open = [...before.matchAll(/[.!?…]["”’)]*\s+|\n/g)].at(-1);
  const close = /[.!?…]["”’)]*(?=\s|$)|\n/.exec(after);
  const start = open ? open.index + open[0].length : before.search(/(?<=\s)|^/);
  const from = span.start - before.length + Math.max(0, start);
  const to = span.end + (close ? close.index + close[0].length : after.length);
  const cutBefore = !open && from > 0;
  const cutAfter = !close && to < whole.length;
  const words = wordsAt(report, { ...span, start: from, end: to });
  return `${cutBefore ? '… ' : ''}${words}${cutAfter ? ' …' : ''}`;
};

/** What a reader is shown of a statement: what was said, or the sentence that tells the event or the figure. */
export const passageOf = async (dossier: DossierParts, { report: id, says, evidence }: Statement): Promise<string> => {
  const report = await dossier.reportOf(id);
  if ('content' in says) return evidenceWords(report, says.content);
  if ('event' in says) {
    const mention = (await dossier.recordOf(id))?.events.find((event) => event.id === says.event);
    if (mention) return wordsAt(report, mention.sentence);
  }
  const [span] = evidence;
  return report && span ? around(report, span) : '';
};
