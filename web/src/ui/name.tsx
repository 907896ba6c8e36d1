/** The name of a voice as a report has it: in its own direction, of any length, whole when pointed at. */
export const Name = ({ name }: { readonly name: string }) => (
  <bdi className="name clamp" title={name.length > 80 ? name : undefined}>
    {name}
  </bdi>
);
