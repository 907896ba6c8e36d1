import type { Decision, HistoryRow, Orphan } from '../../model/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { showDay } from './values.ts';
import { clip, wrap } from './wrap.ts';

const LONGEST = 60;

/** A value in a few characters; several fields of a finding one after the other. */
export const valueText = (value: unknown): string => {
  if (value === undefined) return '';
  if (value === null) return 'none';
  if (typeof value !== 'object') return clip(safe(String(value)), LONGEST);
  if (Array.isArray(value)) return clip(safe(JSON.stringify(value)), LONGEST);
  const named = value as { readonly name?: unknown; readonly id?: unknown };
  if (typeof named.name === 'string' && typeof named.id === 'string') return safe(named.name);
  const fields = Object.entries(value).filter(([, inner]) => inner !== null && typeof inner !== 'object');
  return clip(safe(fields.map(([name, inner]) => `${name} ${String(inner)}`).join(', ')), LONGEST);
};

const changeText = ({ what, old, new: now }: Pick<Decision, 'what' | 'old' | 'new'>): string => {
  if (what === 'correct') return `${valueText(old)} \u2192 ${valueText(now)}`;
  if (what === 'add') return valueText(now);
  return what === 'accept' ? valueText(old) : '';
};

const targetText = ({ target }: Decision): string =>
  'event' in target ? `event ${target.event}` : `${target.path} of ${safe(target.report)}`;

const wordsText = ({ target }: Decision): string =>
  'quote' in target ? `\u00AB${clip(safe(target.quote.exact), LONGEST)}\u00BB` : '';

type Undone = NonNullable<HistoryRow['undone']>;

/** A decision in a list: when, who, what, about what, why; and who undid it. */
export const decisionLines = (
  decision: Decision,
  undone: Omit<Undone, 'decision'> | undefined,
  view: View,
): readonly string[] => {
  const { paint, width } = view;
  const { at, by, what, why, old, id } = decision;
  const change = what === 'undo' ? `decision ${String(old)}` : changeText(decision);
  const head = [
    `${showDay(at)} ${at.slice(11, 16)}`,
    paint('source', safe(by)),
    paint('strong', what),
    targetText(decision),
  ];
  const about = [wordsText(decision), change].filter((part) => part !== '').join(': ');
  return [
    wrap(head.join(' \u00B7 '), { width, indent: '    ', first: '  \u25CF ' }),
    ...(about === '' ? [] : [wrap(about, { width, indent: '      ', first: '    ' })]),
    ...(why === undefined ? [] : [wrap(`because: ${safe(why)}`, { width, indent: '      ', first: '    ' })]),
    ...(undone
      ? [
          wrap(paint('warn', `undone by ${safe(undone.by)}, ${showDay(undone.at)}`), {
            width,
            indent: '      ',
            first: '    ',
          }),
        ]
      : []),
    `    ${paint('dim', id)}`,
  ];
};

/** A decision that nothing in the readings of now fits. */
export const orphanLines = ({ decision, why }: Orphan, view: View): readonly string[] => [
  ...decisionLines(decision, undefined, view),
  wrap(view.paint('warn', why), { width: view.width, indent: '      ', first: '    ! ' }),
];
