interface Fact {
  readonly kind: string;
}

/** Words for every kind of a fact: a new kind does not compile until it has some. */
export type Words<F extends Fact, Rest extends readonly unknown[] = [], Said = string> = {
  readonly [Kind in F['kind']]: (fact: Extract<F, { kind: Kind }>, ...rest: Rest) => Said;
};

export function say<F extends Fact, Rest extends readonly unknown[], Said>(
  words: Words<F, Rest, Said>,
  fact: F,
  ...rest: Rest
): Said {
  // Found under the fact's own kind, so it takes this very fact; TypeScript cannot follow the pairing.
  const speak = words[fact.kind as F['kind']] as (fact: F, ...rest: Rest) => Said;
  return speak(fact, ...rest);
}
