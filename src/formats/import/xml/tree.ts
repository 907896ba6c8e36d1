import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import type { Problem } from '../../../model/index.ts';
import { warning } from '../broken.ts';

/** An element: names without prefixes, with their namespace. `whole` is false while its end tag has not come. */
export type XmlNode = {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
  readonly whole: boolean;
};

type Open = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: (XmlNode | string)[] };

const MAX_DEPTH = 200;
const MAX_NODES = 2_000_000;
const PIECE = 1 << 16;

/** Names of characters that HTML has and XML has not: feeds use them all the same. */
const entities: Readonly<Record<string, string>> = {
  agrave: 'à',
  auml: 'ä',
  bull: '•',
  ccedil: 'ç',
  copy: '©',
  eacute: 'é',
  egrave: 'è',
  euro: '€',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  mdash: '—',
  nbsp: '\u00A0',
  ndash: '–',
  ouml: 'ö',
  pound: '£',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  szlig: 'ß',
  uuml: 'ü',
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

type State = { readonly stack: Open[]; readonly errors: string[]; nodes: number; stop: string; lastClosed?: Open };

const open = (state: State, tag: SaxesTagNS): void => {
  state.nodes += 1;
  if (state.stack.length > MAX_DEPTH) state.stop ||= `nested more than ${MAX_DEPTH} deep`;
  if (state.nodes > MAX_NODES) state.stop ||= `more than ${MAX_NODES} elements`;
  if (state.stop) return;
  const attributes = Object.fromEntries(
    Object.entries(tag.attributes).map(([key, { value }]) => [localName(key), value]),
  );
  const node: Open = { name: tag.local, uri: tag.uri, attributes, children: [], whole: false };
  (state.stack.at(-1) as Open).children.push(node);
  state.stack.push(node);
};

const close = (state: State): void => {
  if (state.stop || state.stack.length < 2) return;
  const node = state.stack.pop() as Open;
  node.whole = true;
  state.lastClosed = node;
};

/** An end tag that fits nothing closes all that is open: those elements are not whole, and the rest follows them. */
const fail = (state: State, message: string): void => {
  state.errors.push(message);
  if (message.endsWith('unexpected close tag.') && state.lastClosed) state.lastClosed.whole = false;
};

const problemsOf = ({ stack, errors, stop }: State, name: string): Problem[] => {
  const error = (code: string, message: string): Problem[] => [{ code, severity: 'error', message }];
  if (stop) return error('too-deep', `${name}: ${stop}; what follows was not read`);
  if (stack.length > 1) return error('cut-short', `${name}: ends in the middle; read as far as it goes`);
  if (errors.length === 0) return [];
  const where = errors.length === 1 ? errors[0] : `${errors.length} places, the first at ${errors[0]}`;
  return [warning('broken-xml', `${name}: not well-formed XML (${where}); read as far as it goes`)];
};

/**
 * The elements at the top of an XML document (one, unless it is broken) with all below them. What is not well-formed
 * is a problem and the rest is read. No entity of the document itself is expanded and nothing is fetched.
 */
export const parseXml = (
  text: string,
  name: string,
): { readonly roots: readonly XmlNode[]; readonly problems: readonly Problem[] } => {
  const top: Open = { name: '', uri: '', attributes: {}, children: [], whole: false };
  const state: State = { stack: [top], errors: [], nodes: 0, stop: '' };
  const parser = new SaxesParser({ xmlns: true });
  Object.assign(parser.ENTITIES, entities);
  const add = (value: string): void => void (state.stack.length > 1 && state.stack.at(-1)?.children.push(value));
  parser.on('error', (error) => fail(state, error.message));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', (tag) => open(state, tag));
  parser.on('closetag', () => close(state));
  for (let at = 0; at < text.length && !state.stop; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (!state.stop) parser.close();
  return { roots: top.children.filter((child) => typeof child !== 'string'), problems: problemsOf(state, name) };
};
