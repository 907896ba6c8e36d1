import type { FramingRow } from '../../model/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { counted } from './values.ts';
import { clip, column, wrap } from './wrap.ts';

const WORD = 26;

const whoseText = ({ voice, own, texts, reports }: FramingRow): string =>
  `${safe(voice)}${own ? ', in its own voice' : ''} \u00B7 ${counted(texts, 'text')}, ${counted(reports, 'report')}`;

/** Whose words these are: each word once, then every voice that uses it, in how many texts and reports. */
export const framingLines = (rows: readonly FramingRow[], { paint, width }: View): readonly string[] =>
  rows.map((row, index) => {
    const before = rows[index - 1];
    const again = before?.word === row.word && before.of === row.of;
    const word = again ? '' : paint('label', clip(safe(row.word), WORD - 1));
    return wrap(whoseText(row), { width, first: column(`  ${word}`, WORD + 2), indent: ' '.repeat(WORD + 4) });
  });
