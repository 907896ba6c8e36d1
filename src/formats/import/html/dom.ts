/** The few members of the DOM the importer uses; linkedom supplies them without the browser's globals. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
};
export type DomElement = DomNode & {
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly querySelector: (selector: string) => DomElement | null;
};
export type DomDocument = DomElement & { readonly documentElement: DomElement | null; readonly title?: string };
