/** The looks of a voice in a chart: its colour, and a shape for those to whom colours say nothing. */
export type Look = { readonly colour: string; readonly shape: Shape };

/** Corners of a shape around its middle; none is a circle. */
export type Shape = readonly (readonly [number, number])[] | undefined;

const regular = (corners: number, turn = 0): Shape =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner + turn) / corners) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });

const star: Shape = Array.from({ length: 10 }, (_, corner) => {
  const angle = (corner / 10) * 2 * Math.PI - Math.PI / 2;
  const radius = corner % 2 === 0 ? 1.15 : 0.5;
  return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
});

const shapes: readonly Shape[] = [
  undefined,
  regular(4, 0.5),
  regular(3),
  regular(4),
  star,
  regular(6),
  regular(3, 0.5),
  regular(5),
];

/** The look of each speaker; after the eighth they are grey circles, told apart by name alone. */
export const looksOf = (speakers: readonly string[]): ReadonlyMap<string, Look> =>
  new Map(
    speakers.map((speaker, index) => [
      speaker,
      index < shapes.length
        ? { colour: `var(--voice-${String(index + 1)})`, shape: shapes[index] }
        : { colour: 'var(--ink-3)', shape: undefined },
    ]),
  );
