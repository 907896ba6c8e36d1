import type { LinkSummary } from '../../jobs/link.ts';
import { linkAll } from '../../jobs/link.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import { keeping } from '../keeping.ts';
import type { Terminal } from '../output.ts';
import { write } from '../output.ts';
import { counted } from '../pretty/values.ts';

export type LinkCommand = { readonly dossier: string };

/** What linking came to, in a line. */
export const linkLine = ({ moved, redirected, links, copies, events }: LinkSummary): string =>
  moved + redirected + links + copies + events === 0
    ? 'linked: nothing changed'
    : [
        `linked: ${counted(moved, 'incident')} moved`,
        `${counted(redirected, 'event')} led on to others`,
        `${counted(links, 'link')} changed`,
        `${counted(copies, 'group')} of copies changed`,
        `${counted(events, 'event')} worked out`,
      ].join(', ');

/** `daybook link`: all reports linked anew. */
export const linkCommand = (options: LinkCommand, terminal: Terminal): Promise<ExitCode> =>
  keeping(options, terminal, async ({ store, signal, show, now }) => {
    const onProgress = (at: { done: number; total: number }): void => show({ stage: 'settling', ...at });
    const summary = await linkAll(store, { now, signal, onProgress });
    await write(terminal.stdout, `${linkLine(summary)}\n`);
    return exit.fine;
  });
