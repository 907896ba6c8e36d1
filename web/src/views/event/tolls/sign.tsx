import type { Look } from './voices.ts';

const RADIUS = 5;

/** The shape and colour a voice has in the chart. */
export const Sign = ({ look: { colour, shape } }: { readonly look: Look }) => (
  <svg className="sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden>
    {shape ? (
      <polygon points={shape.map(([x, y]) => `${String(x * RADIUS)},${String(y * RADIUS)}`).join(' ')} fill={colour} />
    ) : (
      <circle r={RADIUS * 0.9} fill={colour} />
    )}
  </svg>
);
