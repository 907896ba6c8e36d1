/** A name by its words [first, last), of the kind the labels say. */
export type LabelledSpan = { readonly first: number; readonly last: number; readonly kind: string };

/** May `next` stand behind `label`: "B-PER" asks for "I-PER" or "L-PER", all others for a beginning or nothing. */
const follows = (label: string, next: string): boolean => {
  const open = label.startsWith('B-') || label.startsWith('I-');
  const inside = next.startsWith('I-') || next.startsWith('L-');
  return open === inside && (!open || label.slice(2) === next.slice(2));
};

const mayFollow = (labels: readonly string[]): readonly (readonly number[])[] =>
  labels.map((next) => labels.flatMap((label, index) => (follows(label, next) ? [index] : [])));

export type Scores = { readonly at: (word: number, label: number) => number; readonly count: number };

/** Best path over well-formed labels (Viterbi): the label of each word. */
const bestPath = (
  { at, count }: Scores,
  labels: readonly string[],
  before: readonly (readonly number[])[],
): number[] => {
  const size = labels.length;
  const back = new Uint8Array(count * size);
  let sums = Float64Array.from(labels, (label, index) => (/^[IL]/.test(label) ? -Infinity : at(0, index)));
  for (let word = 1; word < count; word += 1) {
    const next = new Float64Array(size);
    for (let label = 0; label < size; label += 1) {
      let best = -1;
      for (const from of before[label] as readonly number[])
        if (best < 0 || (sums[from] as number) > (sums[best] as number)) best = from;
      back[word * size + label] = best;
      next[label] = (sums[best] as number) + at(word, label);
    }
    sums = next;
  }
  // A name that has begun must end: the last label is none of the open ones.
  let label = labels.indexOf('O');
  for (let index = 0; index < size; index += 1)
    if (!/^[BI]/.test(labels[index] as string) && (sums[index] as number) > (sums[label] as number)) label = index;
  const path = new Array<number>(count);
  for (let word = count - 1; word >= 0; word -= 1) {
    path[word] = label;
    label = back[word * size + label] as number;
  }
  return path;
};

const spansOf = (path: readonly number[], labels: readonly string[]): LabelledSpan[] => {
  const spans: LabelledSpan[] = [];
  let first = 0;
  path.forEach((number, word) => {
    const label = labels[number] as string;
    if (label.startsWith('B-')) first = word;
    if (label.startsWith('U-')) spans.push({ first: word, last: word + 1, kind: label.slice(2) });
    if (label.startsWith('L-')) spans.push({ first, last: word + 1, kind: label.slice(2) });
  });
  return spans;
};

/** Reads names from scores of BILOU labels (Ratinov & Roth 2009): beginning, inside, last, outside, unit. */
export const bilouReader = (labels: readonly string[]): ((scores: Scores) => LabelledSpan[]) => {
  const before = mayFollow(labels);
  const nothing = labels.indexOf('O');
  return (scores) => {
    // Most sentences of most texts hold no name: nothing but "O" leads everywhere.
    let plain = true;
    for (let word = 0; word < scores.count && plain; word += 1)
      for (let label = 0; label < labels.length; label += 1)
        if (label !== nothing && scores.at(word, label) > scores.at(word, nothing)) plain = false;
    return plain || scores.count === 0 ? [] : spansOf(bestPath(scores, labels, before), labels);
  };
};
