import type { Explanation, PlaceExplanation, TimeExplanation } from '../../model/index.ts';
import type { Ink } from './paint.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { column, wrap } from './wrap.ts';

const LABEL = 14;
/** Width of the column of labels with what stands before it. */
const INDENT = ' '.repeat(LABEL);

/** "anchor    the day of the dateline": what is told, in a column, and the telling. */
export const field = (label: string, text: string, { paint, width }: View): string =>
  wrap(text, { width, indent: INDENT, first: column(`    ${paint('dim', label)}`, LABEL) });

/** A row of a list: its number in a column, its words behind. */
export const row = (number: string, words: string, { width }: View): string => {
  const first = `${INDENT}${number}  `;
  return wrap(words, { width, first, indent: ' '.repeat(first.length) });
};

/** How the first line of an explanation ends: what the words were read as. */
export type Head = { readonly ink: Ink; readonly is: string; readonly more: string };

export const headLine = ({ id, words }: Explanation, { ink, is, more }: Head, { paint, width }: View): string =>
  wrap(
    `${paint('strong', id)} \u00AB${paint(ink, safe(words))}\u00BB \u2192 ${paint('strong', is)} ${paint('dim', more)}`,
    {
      width,
      indent: '      ',
      first: '  ',
    },
  );

export const ruleField = ({ rule }: TimeExplanation | PlaceExplanation, view: View): string =>
  field('rule', `${rule.id}: ${rule.reads}`, view);

type PlaceName = NonNullable<PlaceExplanation['place']>;

/** "Springfield, Illinois, US". */
export const placeName = ({ name, admin1, country, kind }: PlaceName): string =>
  [name, admin1 === name ? undefined : admin1, kind === 'country' ? undefined : country]
    .filter((part) => part !== undefined)
    .join(', ');
