import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery, searchable } from '../../../../src/views/matrix/view/search.ts';

/** The text with what is found in brackets; null where the query is not in it. */
function found(query: string, text: string): string | null {
  const search = readQuery(query);
  if (!search?.isIn(searchable(text))) return null;
  return search
    .split(text)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('a search', () => {
  it.each([
    ['nodejs', 'Runs on Node.js 20', 'Runs on [Node.js] 20'],
    ['node.js', 'Runs on NodeJS', 'Runs on [NodeJS]'],
    ['node js', 'Runs on NodeJS', 'Runs on [NodeJS]'],
    ['realtime', 'Real-time and streaming', '[Real-time] and streaming'],
    ['realtime', 'in real time', 'in [real time]'],
    ['realt', 'Real-time', '[Real-t]ime'],
    ['real-time', 'realtime', '[realtime]'],
    ['asp net', 'ASP.NET Core', '[ASP.NET] Core'],
    ['aspnet', 'ASP.NET Core', '[ASP.NET] Core'],
    ['.net', 'on .NET 10', 'on [.NET] 10'],
    ['c#', 'C# or F#', '[C#] or F#'],
    ['c++', 'in C++', 'in [C++]'],
    ['resume', 'the résumé', 'the [résumé]'],
    ['low', 'very low, disputed', 'very [low], disputed'],
    ['slow fast', 'fast or slow', '[fast] or [slow]'],
    ['“slow”', 'rates it "slow"', 'rates it "[slow]"'],
    ['soft', 'soft\u00ADware', '[soft]\u00ADware'],
  ])('for %j finds it in %j', (query, text, marked) => {
    expect(found(query, text)).toBe(marked);
  });

  it.each([
    ['.net', 'ASP.NET Core'],
    ['.net', 'a network'],
    ['orm', 'one or more'],
    ['api', 'a pipe'],
    ['eed', 'speed'],
    ['ware', 'soft\u00ADware'],
    ['slow fast', 'slow'],
    ['nodejs', 'the last node\nJS in the next line'],
  ])('for %j does not find it in %j', (query, text) => {
    expect(found(query, text)).toBeNull();
  });

  it.each(['', '  ', '.', '“”', '-'])('for %j is none', (query) => {
    expect(readQuery(query)).toBeNull();
  });

  it('takes any text apart without losing any of it, and marks something where the query is in it', () => {
    const words = fc.stringMatching(/^[a-c.# é-]{0,12}$/);
    fc.assert(
      fc.property(words, fc.oneof(words, fc.string({ unit: 'grapheme' })), (query, text) => {
        const search = readQuery(query);
        const pieces = search?.split(text) ?? [];
        if (!search) return;
        expect(
          pieces
            .map((piece) => piece.text)
            .join('')
            .normalize(),
        ).toBe(text.normalize());
        expect(pieces.some((piece) => piece.found)).toBe(search.touches(searchable(text)));
        if (search.isIn(searchable(text))) expect(search.touches(searchable(text))).toBe(true);
      }),
    );
  });
});
