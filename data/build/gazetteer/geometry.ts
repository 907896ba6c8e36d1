type Point = { readonly lat: number; readonly lon: number };

/**
 * Middle of the half-degree cells that hold a town: nearer to the middle of a region than the mean of its towns, which
 * lies in the suburbs of the largest city. Undefined when no town is known.
 */
export const middleOf = (points: readonly Point[]): Point | undefined => {
  const cells = new Map<string, Point>();
  for (const { lat, lon } of points) {
    const cell = { lat: Math.floor(lat * 2) / 2 + 0.25, lon: Math.floor(lon * 2) / 2 + 0.25 };
    cells.set(`${cell.lat},${cell.lon}`, cell);
  }
  const small = cells.size <= 4;
  const used = small ? points : [...cells.values()];
  if (used.length === 0) return undefined;
  // Regions across the date line (Chukotka, Fiji) are averaged on the eastern side.
  const crosses = used.some((point) => point.lon > 150) && used.some((point) => point.lon < -150);
  const lons = used.map((point) => (crosses && point.lon < 0 ? point.lon + 360 : point.lon));
  const lon = lons.reduce((sum, value) => sum + value, 0) / used.length;
  return { lat: used.reduce((sum, point) => sum + point.lat, 0) / used.length, lon: lon > 180 ? lon - 360 : lon };
};
