/** Scores of heads: row per word, column 0 the root, column w + 1 word w. */
export type ArcScores = { readonly scores: Float64Array; readonly count: number };

const bestHeads = (scores: Float64Array, size: number): Int32Array => {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node += 1) {
    let best = -1;
    for (let head = 0; head < size; head += 1) {
      if (head === node) continue;
      if (best < 0 || (scores[node * size + head] as number) > (scores[node * size + best] as number)) best = head;
    }
    heads[node] = best;
  }
  return heads;
};

/** Nodes of one cycle, or nothing. */
const cycleOf = (heads: Int32Array): readonly number[] | undefined => {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] as number;
    }
    if (node <= 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return undefined;
};

type Contracted = {
  readonly scores: Float64Array;
  readonly nodes: readonly number[];
  readonly enter: Int32Array;
  readonly leave: Int32Array;
};

/** The cycle as one node, the last; for each other node the best way into the cycle and out of it. */
const contract = (scores: Float64Array, heads: Int32Array, cycle: readonly number[]): Contracted => {
  const size = heads.length;
  const inside = new Uint8Array(size);
  for (const node of cycle) inside[node] = 1;
  const nodes = Array.from({ length: size }, (_, node) => node).filter((node) => inside[node] === 0);
  const less = nodes.length + 1;
  const small = new Float64Array(less * less).fill(-Infinity);
  const enter = new Int32Array(less);
  const leave = new Int32Array(less);
  const at = (node: number, head: number): number => scores[node * size + head] as number;
  nodes.forEach((node, row) => {
    nodes.forEach((head, column) => {
      small[row * less + column] = at(node, head);
    });
    let [into, out] = [cycle[0] as number, cycle[0] as number];
    const gain = (member: number): number => at(member, node) - at(member, heads[member] as number);
    for (const member of cycle) {
      if (gain(member) > gain(into)) into = member;
      if (at(node, member) > at(node, out)) out = member;
    }
    small[(less - 1) * less + row] = gain(into);
    small[row * less + less - 1] = at(node, out);
    enter[row] = into;
    leave[row] = out;
  });
  return { scores: small, nodes, enter, leave };
};

/** Best tree over nodes, node 0 the root (Chu & Liu 1965, Edmonds 1967). */
const arborescence = (scores: Float64Array, size: number): Int32Array => {
  const heads = bestHeads(scores, size);
  const cycle = cycleOf(heads);
  if (!cycle) return heads;
  const { scores: small, nodes, enter, leave } = contract(scores, heads, cycle);
  const inner = arborescence(small, nodes.length + 1);
  nodes.forEach((node, row) => {
    if (node === 0) return;
    const head = inner[row] as number;
    heads[node] = head === nodes.length ? (leave[row] as number) : (nodes[head] as number);
  });
  const from = inner[nodes.length] as number;
  heads[enter[from] as number] = nodes[from] as number;
  return heads;
};

const rootsIn = (heads: Int32Array): number => heads.reduce((sum, head) => sum + (head === 0 ? 1 : 0), 0);

/** Far from any score: with it a second word under the root never pays. */
const FAR = 1e6;

/** The head of each word in the best tree with one root: -1 for the root's word, else the index of a word. */
export const bestTree = ({ scores, count }: ArcScores): Int32Array => {
  const size = count + 1;
  const full = new Float64Array(size * size).fill(-Infinity);
  full.set(scores.subarray(0, count * size), size);
  let heads = bestHeads(full, size);
  if (rootsIn(heads) !== 1 || cycleOf(heads)) {
    for (let node = 1; node < size; node += 1) full[node * size] = (full[node * size] as number) - FAR;
    heads = arborescence(full, size);
  }
  return heads.subarray(1).map((head) => head - 1);
};
