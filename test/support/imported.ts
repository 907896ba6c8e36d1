import type { Imported } from '../../src/formats/index.ts';
import type { OpenOptions } from '../../src/formats/open.ts';
import { importSource } from '../../src/formats/open.ts';

/** All that an importer gives for a document held in memory; the format is found by its content. */
export const imported = async (
  content: string | Uint8Array,
  { name = 'document', ...options }: OpenOptions & { readonly name?: string } = {},
): Promise<Imported[]> => {
  const all: Imported[] = [];
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  for await (const item of importSource({ name, bytes: bytes() }, options)) all.push(item);
  return all;
};

/** In short: the text of each report, the first problem's code of everything else. */
export const inShort = (items: readonly Imported[]): string[] =>
  items.map((item) => ('report' in item ? item.report.text : (item.problems[0]?.code ?? '')));
