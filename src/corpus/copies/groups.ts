import type { CopyGroup } from '../../model/index.ts';
import { joined, type Joined } from './joined.ts';
import { type CopyLink, type CopyText, isNotice, onSeveralPages, type Printed } from './text.ts';
import { earliestOf, whenOf } from './when.ts';
import { reasonsFor } from './why.ts';

const byId = (a: Printed, b: Printed): number => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0);

/** Is it the agency's own print of what others credit to it? */
const isOwn = ({ outlet }: Printed, credits: ReadonlySet<string>): boolean =>
  outlet !== undefined && credits.has(outlet.toLowerCase());

/** The earliest report; of those that no hour tells apart the agency's own, then the one with the earliest hour. */
const firstOf = (reports: readonly Printed[]): Printed => {
  const credits = new Set(reports.flatMap((report) => report.credits.map((name) => name.toLowerCase())));
  const dated = reports.map((report) => ({ report, when: whenOf(report.published), own: isOwn(report, credits) }));
  const day = earliestOf(dated.map(({ when }) => when))?.day;
  const onDay = dated.filter(({ when }) => when?.day === day);
  const hours = onDay.every(({ when }) => when?.minute !== undefined);
  const minute = (item: (typeof onDay)[number]): number => item.when?.minute ?? Infinity;
  const sorted = onDay.sort((a, b) => {
    const own = Number(b.own) - Number(a.own);
    const hour = minute(a) === minute(b) ? 0 : minute(a) - minute(b);
    return (hours ? hour || own : own || hour) || byId(a.report, b.report);
  });
  return (sorted[0] as (typeof onDay)[number]).report;
};

/** The loosest kind of link that it took to bring the group together. */
const kindOf = ({ kinds }: Joined): CopyGroup['kind'] =>
  kinds.has('rewrite') ? 'rewrite' : kinds.has('excerpt') ? 'excerpt' : 'reprint';

const isGroup = (texts: readonly CopyText[]): boolean =>
  onSeveralPages(texts) && !isNotice(texts.flatMap(({ reports }) => reports));

/** The groups of copies among texts and the links between them; in order of their first report's id. */
export const groupsOf = (texts: readonly CopyText[], links: readonly CopyLink[]): readonly CopyGroup[] => {
  const together = joined(texts, links).filter((set) => isGroup(set.texts.map((at) => texts[at] as CopyText)));
  const setOf = new Map(together.flatMap((set) => set.texts.map((text) => [text, set] as const)));
  const linksIn = new Map<Joined, CopyLink[]>(together.map((set) => [set, []]));
  for (const link of links) {
    const set = setOf.get(link.short);
    if (set && set === setOf.get(link.long)) linksIn.get(set)?.push(link);
  }
  const groups = together.map((set): CopyGroup => {
    const own = set.texts.map((at) => texts[at] as CopyText);
    const reports = own.flatMap((text) => text.reports).sort(byId);
    const first = firstOf(reports).report;
    const why = reasonsFor(own, linksIn.get(set) ?? []);
    return { id: `copies:${first}`, reports: reports.map(({ report }) => report), kind: kindOf(set), first, why };
  });
  return groups.sort((a, b) => (a.first < b.first ? -1 : 1));
};
