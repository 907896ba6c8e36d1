type Rule = { readonly allow: boolean; readonly path: string };

/** May this path of a site be fetched? */
export type Robots = (path: string) => boolean;

/** RFC 9309 asks for half a megabyte at least; what follows is not read. */
const MAX_TEXT = 512 * 1024;
const MAX_RULE = 2000;

const lineOf = (line: string): readonly [key: string, value: string] => {
  const plain = line.split('#', 1)[0] as string;
  const colon = plain.indexOf(':');
  return colon < 0 ? ['', ''] : [plain.slice(0, colon).trim().toLowerCase(), plain.slice(colon + 1).trim()];
};

/** "*" of "User-agent: *", and of "Daybook/1.0 (x)" the name alone, in small letters. */
const agentOf = (value: string): string => /^(?:\*|[a-z_-]+)/i.exec(value)?.[0].toLowerCase() ?? '';

/** The rules of each agent. Agents that stand together share the rules below them; groups of one agent are one group. */
const groupsOf = (text: string): ReadonlyMap<string, readonly Rule[]> => {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let closed = false;
  for (const line of text.slice(0, MAX_TEXT).split(/\r\n?|\n/)) {
    const [key, value] = lineOf(line);
    if (key === 'user-agent') {
      agents = closed ? [agentOf(value)] : [...agents, agentOf(value)];
      closed = false;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else if (key === 'allow' || key === 'disallow') {
      closed = true;
      if (value === '' || value.length > MAX_RULE) continue;
      for (const agent of agents) groups.get(agent)?.push({ allow: key === 'allow', path: spelled(value) });
    }
  }
  return groups;
};

const escaped = (piece: string): string =>
  [...new TextEncoder().encode(piece)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** One spelling of a path: what needs no escape has none, what needs one has it in capitals. */
const spelled = (path: string): string =>
  path.replace(/[^\x21-\x7e]+/g, escaped).replace(/%[\da-f]{2}/gi, (code) => {
    const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(char) ? char : code.toUpperCase();
  });

/** Does a pattern with "*" (anything) and "$" (the end) fit the beginning of a path? Without going back: piece by piece. */
const fits = (pattern: string, path: string): boolean => {
  const whole = pattern.endsWith('$');
  const [first = '', ...pieces] = (whole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of pieces.entries()) {
    const last = whole && index === pieces.length - 1;
    const found = last ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || (last && !path.endsWith(piece))) return false;
    at = found + piece.length;
  }
  return !whole || at === path.length;
};

/** The rules of a robots.txt for an agent (RFC 9309): the longest that fits decides, "allow" where two are as long. */
export const robotsOf = (text: string, agent: string): Robots => {
  const groups = groupsOf(text.replace(/^\uFEFF/, ''));
  const rules = groups.get(agent.toLowerCase()) ?? groups.get('*') ?? [];
  return (given) => {
    const path = spelled(given);
    const fitting = path === '/robots.txt' ? [] : rules.filter((rule) => fits(rule.path, path));
    const longest = Math.max(...fitting.map((rule) => rule.path.length));
    return fitting.length === 0 || fitting.some((rule) => rule.allow && rule.path.length === longest);
  };
};
