import type { Statement } from '../facts.ts';

/** So many statements are read at once. */
const PAGE = 25;

/** The voice a statement goes back to. */
const speakerOf = ({ chain }: Pick<Statement, 'chain'>): string => chain[0]?.name ?? 'unknown';

type Choice = { readonly name: string; readonly count: number };

const countsOf = (names: readonly string[]): readonly Choice[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
};

/** What a list of statements can be narrowed to. */
export const choicesIn = (
  statements: readonly Statement[],
): { readonly speakers: readonly Choice[]; readonly acts: readonly Choice[] } => ({
  speakers: countsOf(statements.map(speakerOf)),
  acts: countsOf(statements.map(({ act }) => act)),
});

type Asked = {
  readonly speaker: string | undefined;
  readonly act: string | undefined;
  readonly page: string | undefined;
};

/** One page of the statements that fit. */
export const pageOf = (
  statements: readonly Statement[],
  { speaker, act, page }: Asked,
): { readonly rows: readonly Statement[]; readonly page: number; readonly pages: number; readonly fitting: number } => {
  const fitting = statements.filter(
    (one) => (speaker === undefined || speakerOf(one) === speaker) && (act === undefined || one.act === act),
  );
  const pages = Math.max(1, Math.ceil(fitting.length / PAGE));
  const asked = /^\d{1,6}$/.test(page ?? '') ? Number(page) : 1;
  const at = Math.min(Math.max(asked, 1), pages);
  return { rows: fitting.slice((at - 1) * PAGE, at * PAGE), page: at, pages, fitting: fitting.length };
};
