/** Which fold a row belongs to: by its id, so that it never moves. */
export const groupOf = (id: string, folds = 5): number => {
  let hash = 0;
  for (const char of id) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return hash % folds;
};
