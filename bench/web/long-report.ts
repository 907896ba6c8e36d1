import type { Browser } from '@playwright/test';
import { reportIdOf } from '../../src/engine/read.ts';
import type { ReportInput } from '../../src/model/index.ts';
import { newsCorpus } from '../store/corpus.ts';
import { median, openPage, shownAfter, times } from './browser.ts';

/** A report as long as a book chapter: invented reports one after the other. */
export const longReport = (characters = 200_000): ReportInput => {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of newsCorpus(1000)) {
    if (length >= characters) break;
    texts.push(text);
    length += text.length + 2;
  }
  return { text: texts.join('\n\n').slice(0, characters), outlet: 'The Long Paper', published: '2015-03-01' };
};

/** Milliseconds until its words and the first cards are on the screen. */
export const longReportShown = async (browser: Browser, address: string, report: ReportInput): Promise<number> => {
  const page = await openPage(browser);
  const where = `${address}/report/${encodeURIComponent(reportIdOf(report))}`;
  const shown = median(await times(5, () => shownAfter(page, where, '.report__text .report__paragraph')));
  await page.close();
  return shown;
};
