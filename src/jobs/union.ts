/** What hangs together by pairs: each group once, in the order in which its members first appear. */
export const unionOf = (pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] => {
  const groups = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    const [one, other] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
    if (one === other) continue;
    one.push(...other);
    for (const member of one) groups.set(member, one);
  }
  return [...new Set(groups.values())];
};
