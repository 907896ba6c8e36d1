import type { RecordOf } from '../../jobs/records.ts';
import type { Conflict } from '../../model/index.ts';
import { safe } from './paint.ts';
import { passageOf, quoteLine, voiceText } from './passage.ts';
import type { View } from './record.ts';
import { wrap } from './wrap.ts';

/** What accounts differ about. */
const about: Readonly<Record<Conflict['kind'], string>> = {
  figure: 'how many',
  occurrence: 'whether it happened',
  date: 'when',
  place: 'where',
  actor: 'who did it',
};

/** A conflict in full: what it is about, the reason, and the accounts with their chains and words. */
export const conflictLines = (conflict: Conflict, recordOf: RecordOf, view: View): readonly string[] => {
  const { paint, width } = view;
  const passages = conflict.statements.map((id) => passageOf(id, recordOf)).filter((passage) => passage !== undefined);
  return [
    wrap(`${paint('warn', `accounts differ on ${about[conflict.kind]}:`)} ${safe(conflict.why)}`, {
      width,
      indent: '      ',
      first: '  ! ',
    }),
    ...passages.flatMap((passage) => [
      wrap(voiceText(passage, view), { width, indent: '        ', first: '      ' }),
      ...(passage.says === ''
        ? []
        : [wrap(paint('figure', safe(passage.says)), { width, indent: '          ', first: '        ' })]),
      quoteLine(passage, view, '        '),
    ]),
  ];
};
