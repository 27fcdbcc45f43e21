/** The sum from left to right; 0 for nothing. */
export function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}
