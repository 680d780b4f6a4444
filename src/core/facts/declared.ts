/**
 * Of many values exactly those that somebody declared to need, each looked up when it is read: whoever gets the result can reach
 * nothing else.
 */
export function declared<All extends object, Name extends keyof All>(
  all: All,
  names: readonly Name[],
): Pick<All, Name> {
  const own = {};
  for (const name of new Set(names))
    Object.defineProperty(own, name, { enumerable: true, get: () => all[name] });
  if (!holds<All, Name>(own, names)) throw new Error('a declared value is missing');
  return own;
}

function holds<All extends object, Name extends keyof All>(
  own: object,
  names: readonly Name[],
): own is Pick<All, Name> {
  return names.every((name) => name in own);
}

/** How each of several values is made; it may ask for the others. */
export type Makers<All extends object> = { readonly [Name in keyof All]: (all: All) => All[Name] };

/**
 * Values of which each is made when it is first read, once.
 * @throws where values need each other in a circle
 */
export function lazily<All extends object>(makers: Makers<All>): All {
  const values = {};
  const all = (): All => {
    if (!isWhole(values, makers)) throw new Error('not every value has a maker');
    return values;
  };
  for (const name in makers) {
    const make = makers[name];
    let state: { readonly made: unknown } | 'making' | undefined;
    Object.defineProperty(values, name, {
      enumerable: true,
      get: () => {
        if (state === 'making') throw new Error(`${name} is derived from itself`);
        if (state === undefined) {
          state = 'making';
          state = { made: make(all()) };
        }
        return state.made;
      },
    });
  }
  return all();
}

function isWhole<All extends object>(values: object, makers: Makers<All>): values is All {
  return Object.keys(makers).every((name) => name in values);
}
