import type { NewsReport } from '../../model/index.ts';
import { safe } from './paint.ts';
import { showDay } from './values.ts';
import { clip } from './wrap.ts';

type Published = {
  readonly outlet?: string | undefined;
  readonly agency?: string | undefined;
  readonly published?: string | undefined;
};

/** Who published a report; of wire copy without an outlet the agency. */
export const publisherOf = ({ outlet, agency }: Omit<Published, 'published'>): string =>
  safe(outlet ?? agency ?? 'outlet unknown');

/** "Steppe Wire, 9 Jan 2022": where and when a report came out. */
export const whereText = (report: Published): string =>
  `${publisherOf(report)}, ${report.published === undefined ? 'no date' : safe(showDay(report.published))}`;

/** The same of a report as it was read. */
export const whereOf = ({ outlet, agency, published }: NewsReport): string =>
  whereText({ outlet, agency, published: published?.value });

/** The headline of a report; of one without, its first words. */
export const titleOf = ({ headline, text }: Pick<NewsReport, 'headline' | 'text'>): string =>
  clip(safe(headline ?? text), 90);

/** Enough of an id to tell reports apart: hashes are cut to twelve digits. */
export const shortId = (id: string): string => safe(id).replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1\u2026');
