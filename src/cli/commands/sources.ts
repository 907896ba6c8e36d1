import { recordsIn } from '../../jobs/records.ts';
import { voicesIn } from '../../jobs/voices.ts';
import type { ViewCommand } from '../dossier.ts';
import { filterOf, withDossier } from '../dossier.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { viewOf, write, writeJson } from '../output.ts';
import { believedText, nothingText } from '../pretty/page.ts';
import { sourcesText } from '../pretty/sources.ts';

/** `daybook sources`: who spoke, what is one text, and what the events rest on. */
export const sourcesCommand = (
  inputs: readonly string[],
  options: ViewCommand,
  terminal: Terminal,
): Promise<ExitCode> =>
  withDossier(inputs, options, terminal, async (store) => {
    const { limit, asBelievedOn, dossier } = options;
    const voices = voicesIn(store, filterOf(options), limit);
    const found = voices.speakers.length + voices.origins.length > 0;
    if (options.format === 'json') await writeJson(terminal, voices);
    else if (!found) await write(terminal.stdout, `${nothingText('voice', dossier, inputs)}\n`);
    else {
      const text = sourcesText(voices, { recordOf: recordsIn(store), limit }, viewOf(terminal));
      await write(terminal.stdout, `${believedText(asBelievedOn)}${text}\n`);
    }
    return found ? exit.fine : exit.nothing;
  });
