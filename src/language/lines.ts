/** A word list written one entry a line. */
export const lines = (list: string): readonly string[] => list.split('\n').filter((line) => line !== '');
