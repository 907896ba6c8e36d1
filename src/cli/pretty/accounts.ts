import { compare, publishedOn } from '../../corpus/order.ts';
import type { RecordOf } from '../../jobs/records.ts';
import type { Origin } from '../../model/index.ts';
import { safe } from './paint.ts';
import type { Passage } from './passage.ts';
import { passageOf, quoteLine, voiceText } from './passage.ts';
import type { View } from './record.ts';
import { counted, quoteOf } from './values.ts';
import { wrap } from './wrap.ts';

/** What one origin says in one sentence, and the copies that say it too. */
type Account = Passage & { readonly all: readonly string[]; readonly copies: readonly string[]; readonly text: string };

/** Where texts of reports come from: the report whose text another carries. */
export type TextOf = (report: string) => string;

const keyOf = ({ record, spans }: Passage): string => `${record.report.id} ${JSON.stringify(spans)}`;

/** Everything said in one sentence of a report by one chain, together. */
const bySentence = (passages: readonly Passage[], textOf: TextOf): readonly Account[] => {
  const groups = new Map<string, Account>();
  for (const passage of passages) {
    const key = keyOf(passage);
    const before = groups.get(key);
    const all = [...(before?.all ?? []), ...(passage.says === '' ? [] : [passage.says])];
    const text = textOf(passage.record.report.id);
    groups.set(key, { ...(before ?? passage), all: [...new Set(all)], copies: [], text });
  }
  return [...groups.values()];
};

const wordsOf = ({ record, spans }: Account): string => quoteOf(record, spans).toLowerCase();

/** A copy says the same in the same words, or, lightly rewritten, the same. */
const isCopy = (one: Account, other: Account): boolean =>
  one.text === other.text &&
  one.record !== other.record &&
  !other.copies.includes(one.record.report.id) &&
  (wordsOf(one) === wordsOf(other) || (one.all.length > 0 && one.all.join() === other.all.join()));

const collapsed = (accounts: readonly Account[]): readonly Account[] => {
  const shown: Account[] = [];
  for (const account of accounts) {
    const at = shown.findIndex((other) => isCopy(account, other));
    const host = shown[at];
    if (host) shown[at] = { ...host, copies: [...host.copies, account.record.report.id] };
    else shown.push(account);
  }
  return shown;
};

const dayOf = ({ said, record }: Passage): string => said ?? publishedOn(record)?.slice(0, 10) ?? '9999';

/** The accounts of an origin by the day they were said, copies of one text as one. */
const accountsOf = ({ statements }: Origin, recordOf: RecordOf, textOf: TextOf): readonly Account[] => {
  const passages = statements.map((id) => passageOf(id, recordOf)).filter((passage) => passage !== undefined);
  return collapsed(
    bySentence(passages, textOf).toSorted(
      (a, b) =>
        compare(dayOf(a), dayOf(b)) ||
        compare(publishedOn(a.record) ?? '', publishedOn(b.record) ?? '') ||
        compare(keyOf(a), keyOf(b)),
    ),
  );
};

const accountLines = (account: Account, view: View): readonly string[] => {
  const copies = account.copies.length === 0 ? '' : ` \u00B7 and ${counted(account.copies.length, 're-print')}`;
  const { width, paint } = view;
  const what = account.all.join(', ');
  return [
    wrap(voiceText(account, view) + copies, { width, indent: '      ', first: '    ' }),
    ...(what === '' ? [] : [wrap(paint('figure', safe(what)), { width, indent: '        ', first: '      ' })]),
    quoteLine(account, view, '      '),
  ];
};

/** The accounts side by side: a block for each origin, with every sentence that goes back to it, or the first of them. */
export const originLines = (
  origin: Origin,
  recordOf: RecordOf,
  textOf: TextOf,
  view: View,
  most = Infinity,
): readonly string[] => {
  const accounts = accountsOf(origin, recordOf, textOf);
  const facts = `(${origin.kind}, ${counted(accounts.length, 'passage')})`;
  return [
    wrap(`${view.paint('strong', safe(origin.name))} ${view.paint('dim', facts)}`, {
      width: view.width,
      indent: '    ',
      first: '  ',
    }),
    ...accounts.slice(0, most).flatMap((account) => accountLines(account, view)),
    ...(accounts.length > most
      ? [view.paint('dim', `    and ${counted(accounts.length - most, 'further passage')}`)]
      : []),
  ];
};
