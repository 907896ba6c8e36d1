import type { Attribution, EventMention, Figure, TimeExpression } from '../../../../src/model/findings.ts';
import type { Certainty } from '../../../../src/model/finding.ts';
import type { NewsReport } from '../../../../src/model/report.ts';
import { expressionBases, figureKinds, modalities } from '../../review/choices.ts';

/** Codes of the record as people say them; what goes without saying is undefined. */

export const certaintySigns: Readonly<Record<Certainty, string>> = { stated: '●', implied: '◐', guessed: '○' };

/** In the past, so that one word fits one speaker and several. */
export const didSay: Readonly<Record<Attribution['act'], string>> = {
  assert: 'said',
  deny: 'denied',
  decline: 'declined to say',
  correct: 'corrected',
  retract: 'took back',
  ask: 'asked',
  order: 'ordered',
  promise: 'promised',
  threaten: 'threatened',
  accuse: 'accused',
  believe: 'believed',
  intend: 'intended',
};

export const modalityTold = (modality: EventMention['modality']): string | undefined =>
  modality === 'actual' ? undefined : modalities[modality];

export const kindTold = (kind: Figure['kind']): string | undefined =>
  kind === 'total' ? undefined : figureKinds[kind];

/** Where a day comes from; of a figure the list is open. */
export const basisTold = (basis: TimeExpression['basis'] | (string & {})): string | undefined =>
  basis === 'stated' ? undefined : ((expressionBases as Readonly<Record<string, string>>)[basis] ?? basis);

export const publishedBases: Readonly<Record<NonNullable<NewsReport['published']>['basis'], string>> = {
  given: 'as given when it was added',
  metadata: 'from the data of the page',
  header: 'from the head of the text',
  dateline: 'from the dateline',
  url: 'from the address',
};
