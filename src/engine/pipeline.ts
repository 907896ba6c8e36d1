import { caveats } from './attribution/caveats.ts';
import { attributions } from './attribution/stage.ts';
import { dateline } from './dateline/stage.ts';
import { labels } from './event/labels.ts';
import { events } from './event/stage.ts';
import { figures } from './figure/stage.ts';
import { mask } from './mask.ts';
import { entities } from './names/entities.ts';
import { names } from './names/stage.ts';
import { toponyms } from './place/stage.ts';
import { inOrder } from './stage.ts';
import { casing, paragraphs, sentences, tokens } from './structure.ts';
import { syntax } from './syntax/stage.ts';
import { tags } from './tags.ts';
import { times } from './time/stage.ts';

/** The order in which a report is read. Nothing else decides it; a stage before one it needs does not compile. */
export const pipeline = inOrder([
  paragraphs,
  mask,
  dateline,
  tokens,
  casing,
  sentences,
  syntax,
  tags,
  names,
  entities,
  times,
  toponyms,
  attributions,
  figures,
  events,
  labels,
  caveats,
]);
