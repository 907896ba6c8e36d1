import { loadEngine } from '../../eval/engine.ts';
import { language } from '../../eval/tasks/language.ts';
import { names } from '../../eval/tasks/names.ts';
import { engineVersion } from '../../src/engine/version.ts';
import type { Tool } from './tool.ts';

const engine = loadEngine();

/** The same calls and adapters as `npm run eval`: `analyse` for the words, `read` (the whole record) for the names. */
export const daybook: Tool = {
  version: engineVersion,
  language: (row) => {
    const analysis = engine.analyse(language.toInput({ ...row, sentences: [] }));
    return () => language.toPrediction(analysis, { ...row, sentences: [] }, engine);
  },
  names: (row) => {
    const record = engine.read(names.toInput({ ...row, names: [] }));
    return () => names.toPrediction(record, { ...row, names: [] }, engine);
  },
};
