import { counted } from '../../format/bounds.ts';
import type { Band, Bar, Flow } from './flow-layout.ts';
import type { Column } from './flow-steps.ts';
import { COLUMNS, stepKey } from './flow-steps.ts';

/** What the diagram shows alone: a voice with all ways through it, or one way. */
export type Lit = { readonly bar?: string; readonly band?: string };

export type Look = 'lit' | 'dim' | undefined;

const isLit = ({ bar, band }: Lit, { id, bars }: Band): boolean =>
  band === id || (bar !== undefined && bars.includes(bar));

/** How a band looks when something is lit. */
export const lookOf = (lit: Lit | undefined, band: Band): Look => lit && (isLit(lit, band) ? 'lit' : 'dim');

/** The voices on the ways that are lit. */
export const barsLit = ({ bands }: Flow, lit: Lit | undefined): ReadonlySet<string> =>
  new Set(lit ? [lit.bar ?? '', ...bands.filter((band) => isLit(lit, band)).flatMap(({ bars }) => bars)] : []);

/** A voice without a name stands for those that are not shown one by one. */
export const barName = ({ name, voices }: Pick<Bar, 'name' | 'voices'>): string =>
  name ?? counted(voices, 'other voice');

/** A voice as the address names it: "agency:Quay Wire"; the others of a column have no name. */
export const pinFor = ({ column, name = '' }: Pick<Bar, 'column' | 'name'>): string =>
  `${COLUMNS[column] ?? 'speaker'}:${name}`;

/** The id of the bar an address means. */
export const pinnedBar = (voice: string | undefined): string | undefined => {
  const [, role = '', name = ''] = /^([a-z]+):(.*)$/su.exec(voice ?? '') ?? [];
  const column = COLUMNS.indexOf(role as Column);
  if (column < 0) return undefined;
  return stepKey(name === '' ? { column } : { column, name });
};
