import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newsCorpus } from '../store/corpus.ts';
import { launch } from './browser.ts';
import { longReport, longReportShown } from './long-report.ts';
import { manyEvents } from './many-events.ts';
import { memory } from './memory.ts';
import { readers } from './readers.ts';
import { serve, withDossier } from './serving.ts';
import { firstView } from './weight.ts';

/** `npm run bench:web`: what a person waits for in the browser, and many at once at the server. */
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: 'build/sample.db' },
    /** A dossier to ask of many readers: `npm run bench:store -- --reports 100000 --keep` leaves one. */
    large: { type: 'string' },
    events: { type: 'string', default: '10000' },
    connections: { type: 'string', default: '50' },
  },
});

const ms = (value: number): string => `${value.toFixed(0)} ms`;

const browser = await launch();

const onServer = async <T>(dossier: string, work: (address: string) => Promise<T>): Promise<T> => {
  const { address, close } = await serve(dossier);
  try {
    return await work(address);
  } finally {
    close();
  }
};

const sample = async (address: string): Promise<void> => {
  const { milliseconds, scriptKilobytes } = await firstView(browser, address);
  console.log(`first view of the sample: ${ms(milliseconds)}, ${scriptKilobytes.toFixed(0)} KB of script (gzip)`);
  const { after20, after200 } = await memory(browser, address);
  console.log(`memory of a tab: ${after20.toFixed(1)} MB after 20 screens, ${after200.toFixed(1)} MB after 200`);
};

const long = async (): Promise<void> => {
  const report = longReport();
  await withDossier([report], (dossier) =>
    onServer(dossier, async (address) => {
      const shown = await longReportShown(browser, address, report);
      console.log(`a report of ${String(report.text.length)} characters: open after ${ms(shown)}`);
    }),
  );
};

const many = (count: number): Promise<void> =>
  withDossier(newsCorpus(count), (dossier) =>
    onServer(dossier, async (address) => {
      const { filterToPaint, slowestFilter, frames, blank } = await manyEvents(browser, address);
      console.log(
        `${String(count)} reports of events: filter to paint ${ms(filterToPaint)} (slowest ${ms(slowestFilter)}); ${String(blank)} of ${String(frames)} frames of scrolling blank`,
      );
    }),
  );

const crowd = (dossier: string, connections: number): Promise<void> =>
  onServer(dossier, async (address) => {
    const { perSecond, median, p95, failed } = await readers(address, connections);
    console.log(
      `${String(connections)} readers at once: ${perSecond.toFixed(0)} answers/s, median ${ms(median)}, 97.5% within ${ms(p95)}, ${String(failed)} failed`,
    );
  });

if (!existsSync(resolve('web/dist/index.html'))) throw new Error('the web app is not built: npm run build:web');
await onServer(values.sample, sample);
await long();
await many(Number(values.events));
if (values.large !== undefined) await crowd(values.large, Number(values.connections));
await browser.close();
