import { byId, prf, type Figures, type Judgement, type Range } from './figures.ts';

export const policeLabels = ['KILL', 'ARREST', 'FAIL', 'FORCE', 'ANY_ACTION'] as const;
export type PoliceLabel = (typeof policeLabels)[number];
export type IndiaPoliceRow = {
  readonly id: string;
  readonly date: string;
  readonly url?: string;
  readonly text: string;
  readonly doc_labels: readonly string[];
  readonly sentences: readonly (Range & { readonly labels: readonly string[] })[];
};
export type IndiaPolicePrediction = { readonly id: string; readonly sent_labels: readonly (readonly PoliceLabel[])[] };
type Counts = { right: number; gold: number; found: number };

function add(counts: Counts, gold: boolean, found: boolean): void {
  counts.right += Number(gold && found);
  counts.gold += Number(gold);
  counts.found += Number(found);
}

function labelFigures(
  rows: readonly IndiaPoliceRow[],
  found: ReadonlyMap<string, IndiaPolicePrediction>,
  label: PoliceLabel,
): Figures {
  const sentence: Counts = { right: 0, gold: 0, found: 0 };
  const document: Counts = { right: 0, gold: 0, found: 0 };
  for (const row of rows) {
    const predicted = found.get(row.id)?.sent_labels ?? [];
    row.sentences.slice(0, predicted.length || undefined).forEach(({ labels }, index) => {
      add(sentence, labels.includes(label), predicted[index]?.includes(label) ?? false);
    });
    add(
      document,
      row.doc_labels.includes(label),
      predicted.some((labels) => labels.includes(label)),
    );
  }
  return {
    ...prf(label, sentence.right, sentence.gold, sentence.found),
    ...prf(`${label} document`, document.right, document.gold, document.found),
  };
}

/** What the police did, by sentence and by document. */
export function scoreIndiaPolice(
  rows: readonly IndiaPoliceRow[],
  predictions: readonly IndiaPolicePrediction[],
): Figures {
  const found = byId(predictions);
  return Object.assign({}, ...policeLabels.map((label) => labelFigures(rows, found, label))) as Figures;
}

/** Items are the labels of the sentences. */
export function judgeIndiaPolice(row: IndiaPoliceRow, prediction: IndiaPolicePrediction | undefined): Judgement {
  const found = (index: number, label: string): boolean =>
    prediction?.sent_labels[index]?.some((one) => one === label) ?? false;
  return {
    gold: row.sentences.flatMap((sentence, index) =>
      sentence.labels.map((label) => ({ where: label, spans: [sentence], hit: found(index, label) })),
    ),
    extra: row.sentences.flatMap((sentence, index) =>
      (prediction?.sent_labels[index] ?? [])
        .filter((label) => !sentence.labels.includes(label))
        .map((label) => ({ where: label, spans: [sentence] })),
    ),
  };
}
