import { analyse, loadResources, read, resolvePlaces } from '../src/index.ts';
import type { Engine } from './task.ts';

/** The engine under measurement, with the resources that come with the package. */
export function loadEngine(): Engine {
  const resources = loadResources();
  return {
    read: (input) => read(input, { resources }),
    analyse: (input) => analyse(input, { resources }),
    resolveSpans: (input, spans) => resolvePlaces(input, spans, { resources }),
  };
}
