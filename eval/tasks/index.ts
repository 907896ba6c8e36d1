import type { AnyTask } from '../task.ts';
import { attribution } from './attribution.ts';
import { case2021 } from './case2021.ts';
import { casualties } from './casualties.ts';
import { gold } from './gold.ts';
import { grouping } from './grouping.ts';
import { indiapolice } from './indiapolice.ts';
import { language } from './language.ts';
import { linking } from './linking.ts';
import { muc4 } from './muc4.ts';
import { names } from './names.ts';
import { places } from './places.ts';
import { plover } from './plover.ts';
import { time } from './time.ts';
import { timelines } from './timelines.ts';

/** Rows and predictions differ from task to task; the runner only passes a task's own rows back to it. */
const erased = (task: unknown): AnyTask => task as AnyTask;

/** Every task, in the order of the table. */
export const tasks: readonly AnyTask[] = [
  time,
  places,
  language,
  names,
  attribution,
  casualties,
  grouping,
  muc4,
  indiapolice,
  case2021,
  plover,
  timelines,
  linking,
  gold,
].map(erased);
