type Texts<Name extends string> = { readonly [N in Name]?: string | undefined };

/** Addresses are plain: `?since=2022-01-05&place=Almaty`, every value a text. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

export const stringifySearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const query = new URLSearchParams(given).toString();
  return query === '' ? '' : `?${query}`;
};

/** Takes the named parameters of an address and nothing else. */
export const texts =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): Texts<Name> =>
    Object.fromEntries(
      names.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ) as Texts<Name>;

/** The address with some of its parameters changed; `undefined` takes one away. */
export const changing =
  (changed: Readonly<Record<string, string | undefined>>) =>
  (before: Readonly<Record<string, string | undefined>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries({ ...before, ...changed }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
