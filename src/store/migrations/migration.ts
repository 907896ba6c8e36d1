/** One step of the file's layout: run once, in a transaction, and recorded by its name. Never edited once released. */
export type Migration = { readonly name: string; readonly sql: string };
