import { loadResources, read } from '../src/index.ts';
import type { Engine } from './task.ts';

/** The engine under measurement, with the resources that come with the package. */
export function loadEngine(): Engine {
  const resources = loadResources();
  return {
    read: (input) => read(input, { resources }),
    resolveSpans: (_input, spans) => spans.map(() => undefined), // the place stage will export its resolver
  };
}
