/** How alike two words are, from 0 to 1: the share of letter pairs they have in common (Dice's coefficient). */
export function similarity(a: string, b: string): number {
  const [pairsA, pairsB] = [pairs(a), pairs(b)];
  const common = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  return pairsA.size + pairsB.size === 0 ? 0 : (2 * common) / (pairsA.size + pairsB.size);
}

function pairs(word: string): ReadonlySet<string> {
  const letters = ` ${word.toLowerCase()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}
