/** What a format cannot hold, as its exporter says. */
export const Loses = ({ loses }: { readonly loses: readonly string[] }) => {
  if (loses.length === 0) return <p className="small">Nothing is lost.</p>;
  return (
    <details>
      <summary className="small">What it does not hold ({loses.length})</summary>
      <ul className="loses small">
        {loses.map((lost) => (
          <li key={lost}>{lost}</li>
        ))}
      </ul>
    </details>
  );
};
