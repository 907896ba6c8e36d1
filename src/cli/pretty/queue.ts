import type { QueueRow } from '../../model/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { clip, wrap } from './wrap.ts';

/** A finding to look at: what was read, in which sentence, why it is asked, and by what name to decide. */
export const queueLines = (
  { report, path, value, words, sentence, why, event }: QueueRow,
  view: View,
): readonly string[] => {
  const { paint, width } = view;
  const title = event ? ` \u00B7 ${paint('dim', clip(safe(event.title), 80))}` : '';
  return [
    wrap(`${paint('strong', safe(value))}${title}`, { width, indent: '    ', first: '  \u25CF ' }),
    wrap(`\u00AB${safe(sentence).trim()}\u00BB`, { width, indent: '     ', first: '    ' }),
    wrap(`${paint('figure', safe(words))} \u00B7 ${paint('warn', why.join(', '))}`, {
      width,
      indent: '      ',
      first: '    ',
    }),
    wrap(paint('dim', `${safe(report)} ${path}`), { width, indent: '      ', first: '    ' }),
  ];
};
