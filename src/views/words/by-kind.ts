interface Fact {
  readonly kind: string;
}

/** What is said of every kind of a fact, or made of it: a new kind does not compile until it has an entry. */
export type ByKind<F extends Fact, Rest extends readonly unknown[] = [], Out = string> = {
  readonly [Kind in F['kind']]: (fact: Extract<F, { kind: Kind }>, ...rest: Rest) => Out;
};

/** What the table has for the fact's own kind. */
export function byKind<F extends Fact, Rest extends readonly unknown[], Out>(
  table: ByKind<F, Rest, Out>,
  fact: F,
  ...rest: Rest
): Out {
  // Found under the fact's own kind, so it takes this very fact; TypeScript cannot follow the pairing.
  const make = table[fact.kind as F['kind']] as (fact: F, ...rest: Rest) => Out;
  return make(fact, ...rest);
}
