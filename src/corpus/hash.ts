/** Mixes the bits of a 32-bit number (the end of MurmurHash3): every bit of the result depends on every bit given. */
export const finished = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** 32 bits of a string (FNV-1a over its UTF-16 units), the same everywhere: what indexes keep instead of words. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finished(hash);
};

/** One hash of two. */
export const mixed = (a: number, b: number): number => {
  const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
};
