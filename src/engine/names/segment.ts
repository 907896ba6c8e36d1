import type { Sentence } from '../../text/sentences.ts';
import { caselessRuns } from './caseless.ts';
import type { NameReader, Run } from './reader.ts';
import { runsOf } from './runs.ts';
import { withoutOrdinary, withoutOrigin, withoutTitles } from './split.ts';

/** All stretches of a text that may be names, in order: what they are comes next. */
export const segment = (reader: NameReader, sentences: readonly Sentence[]): Run[] => {
  if (reader.casing !== 'mixed') return caselessRuns(reader, sentences);
  const runs: Run[] = [];
  for (const sentence of sentences)
    for (const run of runsOf(reader, sentence))
      for (const head of withoutOrdinary(reader, run))
        for (const piece of withoutTitles(reader, head))
          for (const name of withoutOrigin(reader, piece)) runs.push(name);
  return runs;
};
