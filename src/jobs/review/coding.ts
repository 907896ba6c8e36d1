import { DaybookError } from '../../model/errors.ts';
import type { Settings } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { clusterById, decidedEvents, decidedReports, meta, setMeta } from '../../store/index.ts';
import { inTransaction } from '../../store/query.ts';
import { followDecisions } from './follow.ts';
import { codingOf } from './settings.ts';

/** The settings of a dossier. */
export const settingsOf = (store: Store): Settings => ({
  title: meta(store, 'title') ?? '',
  coding: codingOf(store),
  coders: JSON.parse(meta(store, 'coders') ?? '[]') as readonly string[],
});

/** Another way of coding makes other decisions count: all that follows from them is done with it. */
const follow = (store: Store): void => {
  const events = decidedEvents(store).flatMap((id) => {
    const cluster = clusterById(store, id);
    return cluster ? [cluster.partOf ?? cluster.id] : [];
  });
  followDecisions(store, { reports: decidedReports(store), events });
};

/** Changes settings; those that are left out stay. */
export const changeSettings = (store: Store, { title, coding, coders }: Partial<Settings>): Settings =>
  inTransaction(store, () => {
    if (coders?.some((name) => name.trim() === ''))
      throw new DaybookError('usage', 'a coder has a name: the settings were left as they are');
    if (title !== undefined) setMeta(store, 'title', title);
    if (coders !== undefined) setMeta(store, 'coders', JSON.stringify(coders));
    if (coding !== undefined && coding !== codingOf(store)) {
      setMeta(store, 'coding', coding);
      follow(store);
    }
    return settingsOf(store);
  });
