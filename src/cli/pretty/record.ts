import { chainOf } from '../../corpus/chain.ts';
import type { Attribution, EventMention, Figure, Problem, ReportRecord } from '../../model/index.ts';
import { highlighted } from './highlight.ts';
import type { Paint } from './paint.ts';
import { safe } from './paint.ts';
import { quoteOf, showBounds, showChain, showDay, showEventTime, showPlace, showTime, wordsOf } from './values.ts';
import { clip, column, wrap } from './wrap.ts';

export type View = { readonly paint: Paint; readonly width: number };

const heading = (title: string, count: number, { paint }: View): string =>
  `\n${paint('strong', title)} ${paint('dim', `(${count})`)}`;

/** Title and facts of a report, under a rule. */
export const headOf = (record: ReportRecord, { paint, width }: View): string => {
  const { report } = record;
  const published = report.published && `${showDay(report.published.value)} (${report.published.basis})`;
  const facts = [report.outlet, report.agency, published, report.bylines?.join(', ')].filter(
    (fact) => fact !== undefined,
  );
  const title = report.headline ?? clip(report.text, 90);
  return [
    paint('dim', '\u2500'.repeat(width)),
    wrap(paint('strong', safe(title)), { width }),
    paint('dim', safe(facts.join(' \u00B7 '))),
  ].join('\n');
};

const statementLines = (record: ReportRecord, found: Attribution, { paint, width }: View): string => {
  const said = found.saidOn === undefined ? undefined : record.times.find((time) => time.id === found.saidOn);
  const cue = found.cue.map((span) => wordsOf(record, span)).join(' ');
  const how = [found.manner, found.act === 'assert' ? undefined : found.act, said && `said ${showTime(said)}`].filter(
    (part) => part,
  );
  const first = `  ${paint('source', showChain(chainOf(record, found.id)))} ${paint('cue', cue)} ${paint('dim', `[${how.join(', ')}]`)}`;
  const quote = wrap(`\u00AB${clip(quoteOf(record, found.content), 220)}\u00BB`, {
    width,
    indent: '       ',
    first: '      ',
  });
  return `${wrap(first, { width, indent: '      ', first: '  ' })}\n${quote}`;
};

const voice = (record: ReportRecord, attribution: string | null): string =>
  attribution === null ? "the report's own voice" : `says ${showChain(chainOf(record, attribution).slice(0, 2))}`;

const modality = (event: EventMention): string =>
  [
    event.polarity === 'negative' ? 'NOT' : undefined,
    event.modality === 'actual' ? undefined : event.modality,
    event.background ? 'background' : undefined,
  ]
    .filter((part) => part)
    .join(', ');

const eventLines = (record: ReportRecord, event: EventMention, view: View): string => {
  const { paint, width } = view;
  const when = column(showEventTime(event.time), 16);
  const what = paint('event', event.type) + (modality(event) ? ` (${modality(event)})` : '');
  const who = event.participants
    .map((participant) => `${participant.role}: ${wordsOf(record, participant.span)}`)
    .join('; ');
  const parts = [
    showPlace(record, event),
    who,
    `\u00AB${quoteOf(record, event.trigger)}\u00BB`,
    voice(record, event.attribution),
  ];
  return wrap(`${what} \u00B7 ${parts.filter((part) => part).join(' \u00B7 ')}`, {
    width,
    indent: ' '.repeat(20),
    first: `  ${paint('time', when)}`,
  });
};

const figureLines = (record: ReportRecord, figure: Figure, { paint, width }: View): string => {
  const whom = figure.ofWhom ? ` ${wordsOf(record, figure.ofWhom.span)}` : '';
  const kind = figure.kind === 'total' ? '' : ` (${figure.kind})`;
  const state = figure.retracted ? ' RETRACTED' : '';
  const text = `${showBounds(figure)}${kind}${state} \u00B7 \u00AB${safe(figure.words)}\u00BB${whom} \u00B7 ${voice(record, figure.attribution)}`;
  return wrap(text, { width, indent: ' '.repeat(20), first: `  ${paint('figure', column(figure.measure, 18))}` });
};

export const problemLine = (problem: Problem, { paint, width }: View): string =>
  wrap(`${problem.severity}: ${safe(problem.message)} (${problem.code})`, {
    width,
    indent: '    ',
    first: `  ${paint('warn', '!')} `,
  });

const section = <T>(title: string, items: readonly T[], line: (item: T) => string, view: View): string[] =>
  items.length > 0 ? [heading(title, items.length, view), ...items.map(line)] : [];

const labelLine = (record: ReportRecord, view: View): string[] => {
  const shown = record.labels.map(
    (label) =>
      `\u00AB${safe(label.word)}\u00BB ${view.paint('dim', label.voice === null ? '(the report)' : `(${showChain(chainOf(record, label.voice).slice(0, 1))})`)}`,
  );
  return shown.length > 0
    ? [
        heading('Words used for people and events', shown.length, view),
        wrap([...new Set(shown)].join(' \u00B7 '), { width: view.width, indent: '  ' }),
      ]
    : [];
};

/** One report as a person reads it: the text with its findings marked, then who said what, what happened, how many. */
export const showRecord = (record: ReportRecord, view: View): string =>
  [
    headOf(record, view),
    '',
    highlighted(record, view.paint)
      .map((paragraph) => wrap(paragraph, { width: view.width }))
      .join('\n\n'),
    ...section('Who said what', record.attributions, (found) => statementLines(record, found, view), view),
    ...section(
      'What happened',
      record.events.filter((event) => event.sameAs === undefined),
      (event) => eventLines(record, event, view),
      view,
    ),
    ...section('How many', record.figures, (figure) => figureLines(record, figure, view), view),
    ...labelLine(record, view),
    ...section(
      'Doubts the report states',
      record.caveats,
      (caveat) => wrap(`\u00AB${wordsOf(record, caveat.span)}\u00BB`, { width: view.width, indent: '  ' }),
      view,
    ),
    ...section('Problems', record.problems, (problem) => problemLine(problem, view), view),
    '',
  ].join('\n');
