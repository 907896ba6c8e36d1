import type { CopyLink, CopyText } from './text.ts';

/** Two texts of the same words differ in what stands in quotation marks. */
const isSame = ({ share, size }: CopyLink): boolean => share === 1 && size === 1;

const percent = (share: number): number => Math.floor(share * 100);

const shares = (links: readonly CopyLink[], words: string): readonly string[] => {
  if (links.length === 0) return [];
  const all = links.map(({ share }) => percent(share));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return [`${least === most ? most : `${least} to ${most}`} % of the five-word sequences${words}`];
};

/** What stands in more than one of the texts, and in how many places it can be found at all. */
const sharedQuotations = (texts: readonly CopyText[]): number => {
  const held = new Map<string, number>();
  for (const quotation of texts.flatMap((text) => text.quotations)) held.set(quotation, (held.get(quotation) ?? 0) + 1);
  return [...held.values()].filter((count) => count > 1).length;
};

/** In words why these texts are one: what was counted first, what speaks for it after. */
export const reasonsFor = (texts: readonly CopyText[], links: readonly CopyLink[]): readonly string[] => {
  const reports = texts.flatMap((text) => text.reports);
  const headlines = new Set(reports.flatMap(({ headline }) => headline ?? []));
  const credits = [...new Set(reports.flatMap((report) => report.credits))].sort();
  const quotations = sharedQuotations(texts);
  return [
    ...(texts.some((text) => text.reports.length > 1) || links.some(isSame) ? ['same words'] : []),
    ...shares(
      links.filter((link) => link.kind !== 'excerpt' && !isSame(link)),
      '',
    ),
    ...shares(
      links.filter(({ kind }) => kind === 'excerpt'),
      ' of the shorter text',
    ),
    ...(headlines.size > 1 ? ['other headline'] : []),
    ...credits.map((name) => `credits ${name}`),
    ...(quotations > 0 ? [`shares ${quotations} quotation${quotations > 1 ? 's' : ''}`] : []),
  ];
};
