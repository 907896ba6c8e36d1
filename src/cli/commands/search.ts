import { search } from '../../store/index.ts';
import type { SearchFilter } from '../../store/index.ts';
import type { DossierOptions } from '../dossier.ts';
import { filterOf, withDossier } from '../dossier.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write, writeJson } from '../output.ts';
import { hitLines } from '../pretty/hit.ts';
import { moreText, nothingText } from '../pretty/page.ts';

export type SearchCommand = DossierOptions & {
  readonly format: 'pretty' | 'json';
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly limit: number;
  readonly after?: string;
};

const askedOf = ({ since, until, outlet, limit, after }: SearchCommand): SearchFilter => ({
  ...filterOf({ ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(after === undefined ? {} : { cursor: after }),
  limit,
});

/** `daybook search`: reports by their words, the best first. */
export const searchCommand = (
  words: string,
  inputs: readonly string[],
  options: SearchCommand,
  terminal: Terminal,
): Promise<ExitCode> =>
  withDossier(inputs, options, terminal, async (store) => {
    const { rows, next } = search(store, words, askedOf(options));
    const view = viewOf(terminal);
    if (options.format === 'json') await writeJson(terminal, { hits: rows, ...(next === undefined ? {} : { next }) });
    else if (rows.length === 0)
      await write(terminal.stdout, `${nothingText('report with these words', options.dossier, inputs)}\n`);
    else {
      const text = rows.map((hit) => hitLines(hit, view).join('\n')).join('\n\n');
      const more = moreText(next !== undefined, `the same with --after ${next ?? ''}`);
      await write(terminal.stdout, `${text}${more}\n`);
    }
    return rows.length > 0 ? exit.fine : exit.nothing;
  });
