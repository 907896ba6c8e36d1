import type { NamesRow } from '../../eval/conll.ts';
import type { Doc } from '../../src/engine/doc.ts';
import { companyOf, featuresOf } from '../../src/engine/names/features.ts';
import { nameLexicon } from '../../src/engine/names/lexicon.ts';
import { nameReader } from '../../src/engine/names/reader.ts';
import { segment } from '../../src/engine/names/segment.ts';
import { read } from '../../src/index.ts';
import { packFor } from '../../src/language/index.ts';
import type { Range } from '../../src/text/range.ts';
import { groupOf } from '../folds.ts';
import type { Example } from './softmax.ts';

/** The order of the weights: person, organisation, place, and none of them. */
const classes = ['PER', 'ORG', 'LOC', ''] as const;
const NONE = 3;

const lexicon = nameLexicon(packFor('en').names);

const layersOf = (text: string): Doc => {
  const layers: Record<string, unknown> = {};
  read({ text, language: 'en' }, { resources: {}, trace: (stage, layer) => void (layers[stage] = layer) });
  return layers as unknown as Doc;
};

/** The annotated name that covers most of the range, and half of it at least. */
const classOf = (names: NamesRow['names'], { start, end }: Range): number => {
  let most = 0;
  let type = '';
  for (const name of names) {
    const shared = Math.min(name.end, end) - Math.max(name.start, start);
    if (shared <= most || shared < 0.5 * (end - start)) continue;
    most = shared;
    ({ type } = name);
  }
  const at = classes.findIndex((one) => one === type);
  return at < 0 ? NONE : at;
};

/** What the names stage would have to type in a text, and what annotators called it. */
export const examplesOf = (row: NamesRow): readonly Example[] => {
  const doc = layersOf(row.text);
  if (doc.casing !== 'mixed') return [];
  const reader = nameReader(doc, lexicon);
  const runs = segment(reader, doc.sentences);
  const company = companyOf(reader, runs);
  const names = [...row.names].sort((a, b) => a.start - b.start);
  return runs.map((run) => {
    const start = doc.tokens[run.first]?.start ?? 0;
    const end = doc.tokens[run.last - 1]?.end ?? start;
    return {
      features: [...new Set(featuresOf(reader, run, company))],
      class: classOf(names, { start, end }),
      fold: groupOf(row.id),
    };
  });
};
