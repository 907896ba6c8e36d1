import { place, type NamesRow } from './conll.ts';
import { conlluDocuments, type ConlluDocument, type ConlluSentence, type ConlluWord } from './conllu.ts';

/** Words [first, last] of a sentence that are one entity. */
type Entity = { readonly first: number; readonly last: number; readonly type: string };

const types: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' };

/** Entities stand as brackets in the last column: "(3-person-…" opens number 3, "3)" closes it, "(4-place-…)" is one word. */
function entitiesOf(words: readonly ConlluWord[]): readonly Entity[] {
  const entities: Entity[] = [];
  const open: { readonly id: string; readonly type: string; readonly first: number }[] = [];
  words.forEach(({ misc }, index) => {
    const brackets = /Entity=([^|]+)/.exec(misc)?.[1]?.match(/\([^()]+\)?|[^()]+\)/g) ?? [];
    for (const bracket of brackets) {
      const [id = '', type = ''] = bracket.replace(/[()]/g, '').split('-');
      if (bracket.startsWith('(') && bracket.endsWith(')')) entities.push({ first: index, last: index, type });
      else if (bracket.startsWith('(')) open.push({ id, type, first: index });
      else {
        const at = open.findLastIndex((one) => one.id === id);
        const [closed] = at < 0 ? [] : open.splice(at, 1);
        if (closed) entities.push({ first: closed.first, last: index, type: closed.type });
      }
    }
  });
  return entities;
}

/** The word of an entity whose head stands outside it. */
function headOf(words: readonly ConlluWord[], { first, last }: Entity): number | undefined {
  const numbers = new Set(words.slice(first, last + 1).map(({ number }) => number));
  const at = words.findIndex(({ head }, index) => index >= first && index <= last && !numbers.has(head));
  return at < 0 ? undefined : at;
}

/** The proper nouns around the head, over hyphens, "&", and "of (the)" or "for (the)" behind. */
function coreOf(words: readonly ConlluWord[], { first, last }: Entity, head: number): readonly [number, number] {
  const within = (index: number): boolean => index >= first && index <= last;
  const proper = (index: number): boolean => within(index) && words[index]?.tag === 'PROPN';
  const written = (index: number, forms: readonly string[]): boolean =>
    within(index) && forms.includes(words[index]?.form ?? '');
  const before = (index: number): number =>
    proper(index - 1) ? 1 : written(index - 1, ['-', '&']) && proper(index - 2) ? 2 : 0;
  const behind = (index: number): number => {
    if (proper(index + 1)) return 1;
    if (written(index + 1, ['-', '&', 'of', 'for']) && proper(index + 2)) return 2;
    return written(index + 1, ['of', 'for']) && written(index + 2, ['the']) && proper(index + 3) ? 3 : 0;
  };
  let [start, end] = [head, head];
  for (let step = before(start); step > 0; step = before(start)) start -= step;
  for (let step = behind(end); step > 0; step = behind(end)) end += step;
  return [start, end];
}

function namesOf({ words, text }: ConlluSentence, base: number): NamesRow['names'] {
  const { at } = place({ text, words });
  const names = new Map<string, NamesRow['names'][number]>();
  for (const entity of entitiesOf(words)) {
    const type = types[entity.type];
    const head = headOf(words, entity);
    if (type === undefined || head === undefined || words[head]?.tag !== 'PROPN') continue;
    const [first, last] = coreOf(words, entity, head);
    const start = base + (at[first] ?? 0);
    const end = base + (at[last] ?? 0) + (words[last]?.form.length ?? 0);
    names.set(`${start}-${end}-${type}`, { start, end, type });
  }
  return [...names.values()];
}

function rowOf({ id, sentences }: ConlluDocument): NamesRow {
  let text = '';
  const names: NamesRow['names'][number][] = [];
  for (const sentence of sentences) {
    if (sentence.opens && text !== '') text += '\n';
    names.push(...namesOf(sentence, text.length));
    text += `${sentence.text}\n`;
  }
  return { id, text, names };
}

/** Names of GUM: entities of a person, place or organisation headed by a proper noun, cut to the proper nouns around it. */
export const gumRows = (file: string): readonly NamesRow[] => conlluDocuments(file).map(rowOf);
