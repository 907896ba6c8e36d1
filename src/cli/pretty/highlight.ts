import type { ReportRecord, Span } from '../../model/index.ts';
import type { Ink, Paint } from './paint.ts';
import { safe } from './paint.ts';

type Layered = { readonly span: Span; readonly ink: Ink };

/** Strongest last: where two layers meet, the later colours the words. */
const layersOf = (record: ReportRecord): Layered[] => [
  ...record.attributions.flatMap((found) => found.content.map((span) => ({ span, ink: 'content' as const }))),
  ...record.toponyms.map(({ span }) => ({ span, ink: 'place' as const })),
  ...record.times.map(({ span }) => ({ span, ink: 'time' as const })),
  ...record.events.flatMap((event) => event.trigger.map((span) => ({ span, ink: 'event' as const }))),
  ...record.attributions.flatMap((found) =>
    (found.source?.spans ?? []).map((span) => ({ span, ink: 'source' as const })),
  ),
  ...record.attributions.flatMap((found) => found.cue.map((span) => ({ span, ink: 'cue' as const }))),
  ...record.figures.map(({ span }) => ({ span, ink: 'figure' as const })),
];

/** The report's text with its findings coloured, one output paragraph for each of the report's. */
export const highlighted = (record: ReportRecord, paint: Paint): readonly string[] => {
  const { text } = record.report;
  const inks = new Map<number, Set<Ink>>();
  for (const { span, ink } of layersOf(record)) {
    if (span.part === 'headline') continue;
    for (let at = span.start; at < span.end; at += 1) {
      let here = inks.get(at);
      if (!here) inks.set(at, (here = new Set()));
      here.add(ink);
    }
  }
  const colour = (start: number, end: number): string => {
    const piece = safe(text.slice(start, end));
    return [...(inks.get(start) ?? [])].reduce((painted, ink) => paint(ink, painted), piece);
  };
  const key = (at: number): string => [...(inks.get(at) ?? [])].join();
  const paragraphs: string[] = [];
  let line = '';
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    // A coloured stretch ends at a blank too, so that wrapping never cuts one in half.
    while (
      end < text.length &&
      key(end) === key(at) &&
      !/\s/.test(text[end] as string) &&
      !/\s/.test(text[at] as string)
    )
      end += 1;
    if (text[at] === '\n') {
      if (line.trim() !== '') paragraphs.push(line);
      line = '';
    } else line += colour(at, end);
    at = end;
  }
  return line.trim() === '' ? paragraphs : [...paragraphs, line];
};
