import type { Party } from '../../../share/together.ts';

/** What each is called, in their order: their name, or "Link 2"; a name that two have is numbered from the second on. */
export function voiceNames(parties: readonly Pick<Party, 'name'>[]): readonly string[] {
  const taken = new Set<string>();
  return parties.map(({ name }, place) => {
    const called = name === '' ? `Link ${place + 1}` : name;
    let unlike = called;
    for (let time = 2; taken.has(unlike); time++) unlike = `${called} (${time})`;
    taken.add(unlike);
    return unlike;
  });
}

/** The name within a sentence: one that runs from right to left keeps the words around it in their order. */
export function inSentence(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
