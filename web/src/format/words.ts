/** "use-of-force" as people write it. */
export const spaced = (id: string): string => id.replaceAll('-', ' ');

/** The name of a measure, as a column head. */
export const measureName = (measure: string, ofWhom?: string): string =>
  ofWhom === undefined ? spaced(measure) : `${spaced(measure)}, ${spaced(ofWhom)}`;

type Counted = {
  readonly measure: string;
  readonly ofWhom?: string;
  readonly scope?: { readonly place?: { readonly name: string } };
};

/** What a toll counts: "killed, children in Almaty". */
export const tollName = ({ measure, ofWhom, scope }: Counted): string =>
  scope?.place === undefined ? measureName(measure, ofWhom) : `${measureName(measure, ofWhom)} in ${scope.place.name}`;

/** How sure an event is, in words: on whose word it rests. */
export const statusName = (status: string): string => (status === 'provisional' ? 'one origin' : status);
