export { CopyIndex, type CopyMatch } from './copy-index.ts';
export { copySketchOf, type CopySketch } from './sketch.ts';
import type { CopyGroup } from '../../model/index.ts';
import { CopyIndex } from './copy-index.ts';
import type { CopySketch } from './sketch.ts';

const before = (a: CopySketch, b: CopySketch): number => {
  const [one, other] = [`${a.published ?? '~'} ${a.report}`, `${b.published ?? '~'} ${b.report}`];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** The groups of copies among the reports, the same in whichever order they come. */
export const copyGroupsOf = (sketches: readonly CopySketch[]): readonly CopyGroup[] => {
  const index = new CopyIndex();
  for (const sketch of [...sketches].sort(before)) index.add(sketch);
  return index.groups();
};
