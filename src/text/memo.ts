/** Computes once per key object and remembers: compiled word lists per language pack. Pure as long as `make` is. */
export const memoByKey = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
};
