import type { Hit, Snippet } from '../../store/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { whereText } from './report.ts';
import { clip, wrap } from './wrap.ts';

/** The words around what was found, with what was found marked. */
const snippetText = ({ text, span, marks }: Snippet, { paint }: View): string => {
  let shown = '';
  let at = 0;
  for (const { start, end } of marks) {
    shown +=
      safe(text.slice(at, start - span.start)) +
      paint('figure', safe(text.slice(start - span.start, end - span.start)));
    at = end - span.start;
  }
  const whole = /[.!?]["\u201D\u2019)]*\s*$/.test(text);
  return `${span.start > 0 ? '\u2026 ' : ''}${(shown + safe(text.slice(at))).trim()}${whole ? '' : ' \u2026'}`;
};

/** A report found: where and when it came out, its headline, the words around what was found, its id. */
export const hitLines = ({ report, snippet }: Hit, view: View): readonly string[] => {
  const { paint, width } = view;
  const title = report.headline === undefined ? '' : ` \u00B7 ${paint('strong', clip(safe(report.headline), 120))}`;
  return [
    wrap(`${whereText(report)}${title}`, { width, indent: '    ', first: '  \u25CF ' }),
    ...(snippet ? [wrap(`\u00AB${snippetText(snippet, view)}\u00BB`, { width, indent: '     ', first: '    ' })] : []),
    wrap(paint('dim', safe(report.id)), { width, indent: '      ', first: '    ' }),
  ];
};
