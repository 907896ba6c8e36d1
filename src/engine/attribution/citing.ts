import type { Context, Draft } from './draft.ts';
import { flag } from './lexicon.ts';
import { sourceFrom } from './subject.ts';
import { speaks } from './turned.ts';
import { has, isComma, type View } from './view.ts';

/**
 * `State television reported nine arrests, | citing | the interior ministry |`: the cited body says it, the report
 * before passes it on. A thing cited ("citing safety") is no voice and is left to the verbs.
 */
export const readCiting = (view: View, context: Context, at: number, carrier: Draft | undefined): Draft | undefined => {
  if (!carrier || carrier.unit !== context.index || carrier.carrier) return undefined;
  if (!has(view, at, flag.citing) || view.words[at]?.verb?.form !== 'ing' || !isComma(view, at - 1)) return undefined;
  if (!view.words[carrier.cue.last - 1]?.verb?.takes.has('that')) return undefined;
  const source = sourceFrom(view, at + 1, context.last);
  if (!source || !speaks(view, source)) return undefined;
  return {
    rule: 'citing',
    act: carrier.act,
    source,
    cue: { first: at, last: at + 1 },
    content: carrier.content,
    unit: context.index,
    carrier: carrier.cue,
  };
};
