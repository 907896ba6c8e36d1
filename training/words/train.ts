import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFrequentWords } from './words.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = values.data ?? join(import.meta.dirname, '../../../shared/eval/language');
const language = join(import.meta.dirname, '../../src/language/en');

writeFrequentWords(data, join(language, 'frequent-words.ts'));
