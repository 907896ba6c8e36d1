import type { RecordOf } from '../../jobs/records.ts';
import type { OriginCount, Voices } from '../../jobs/voices.ts';
import type { CopyGroup } from '../../model/index.ts';
import type { Speaker } from '../../store/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { shortId, titleOf, whereOf } from './report.ts';
import { counted } from './values.ts';
import { wrap } from './wrap.ts';

const speakerLine = ({ name, statements, through }: Speaker, { paint, width }: View): string => {
  const via = through.map((one) => `${safe(one.name)} ${one.statements}`).join(', ');
  const told = via === '' ? '' : paint('dim', `, through ${via}`);
  return wrap(`${paint('source', safe(name))}: ${counted(statements, 'statement')}${told}`, {
    width,
    indent: '      ',
    first: '  ',
  });
};

/** What kind of copies a group holds. */
const kinds: Readonly<Record<CopyGroup['kind'], string>> = {
  reprint: 're-print',
  rewrite: 'light rewrite',
  excerpt: 'excerpt',
};

const reportLine = (id: string, first: boolean, recordOf: RecordOf, { paint, width }: View): string => {
  const report = recordOf(id)?.report;
  const told = report
    ? `${whereOf(report)} \u00B7 ${titleOf(report)} ${paint('dim', `[${shortId(id)}]`)}`
    : shortId(id);
  return wrap(`${told}${first ? ' \u00B7 the first' : ''}`, { width, indent: '        ', first: '    \u00B7 ' });
};

const copyLines = (group: CopyGroup, recordOf: RecordOf, view: View): readonly string[] => {
  const { width, paint } = view;
  const head = `${paint('strong', kinds[group.kind])} ${counted(group.reports.length, 'report')}: ${safe(group.why.join('; '))}`;
  return [
    wrap(head, { width, indent: '      ', first: '  ' }),
    ...group.reports.map((id) => reportLine(id, id === group.first, recordOf, view)),
  ];
};

const originLine = ({ name, kind, events, statements }: OriginCount, { paint, width }: View): string =>
  wrap(`${paint('source', safe(name))} (${kind}): ${counted(events, 'event')}, ${counted(statements, 'statement')}`, {
    width,
    indent: '      ',
    first: '  ',
  });

const cut = <T>(all: readonly T[], limit: number, lines: (one: T) => readonly string[]): readonly string[] => [
  ...all.slice(0, limit).flatMap(lines),
  ...(all.length > limit ? [`  and ${all.length - limit} more: --limit`] : []),
];

/** Who spoke and through whom; what is one text; what the events rest on. */
export const sourcesText = (
  { speakers, of, reports, texts, copies, origins }: Voices,
  { recordOf, limit }: { readonly recordOf: RecordOf; readonly limit: number },
  view: View,
): string => {
  const head = (title: string): string => view.paint('strong', title);
  const groups =
    copies.length === 0 ? [] : [head('Copies'), ...cut(copies, limit, (one) => copyLines(one, recordOf, view)), ''];
  return [
    `${counted(reports, 'report')}, ${counted(texts, 'text')}, ${counted(origins.length, 'origin')}`,
    '',
    head(of === 'reports' ? 'Who spoke in the reports' : 'Who spoke of these events'),
    ...speakers.map((speaker) => speakerLine(speaker, view)),
    '',
    ...groups,
    head('What the events rest on'),
    ...cut(origins, limit, (one) => [originLine(one, view)]),
  ].join('\n');
};
