import fc from 'fast-check';
import { expect } from 'vitest';

/** The law of a codec: reading what was written gives back the same, and writing that again the same text. */
export function isBijective<T>(codec: {
  readonly values: fc.Arbitrary<T>;
  readonly encode: (value: T) => string;
  readonly decode: (text: string) => T;
  readonly runs?: number;
}): void {
  fc.assert(
    fc.property(codec.values, (value) => {
      const text = codec.encode(value);
      const read = codec.decode(text);
      expect(read).toEqual(value);
      expect(codec.encode(read)).toBe(text);
    }),
    { numRuns: codec.runs ?? 1000 },
  );
}
