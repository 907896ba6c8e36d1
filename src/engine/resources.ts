/** What the engine reads with besides the language packs, loaded outside it: Node and the browser each have a loader. */
export type Resources = Readonly<Record<string, never>>;
