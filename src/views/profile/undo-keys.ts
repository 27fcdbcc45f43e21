/** The parts of a key press that tell what it asks for. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'
> & {
  getModifierState(name: 'AltGraph'): boolean;
};

/** What a key asks for; nothing while text is being written, which has an undoing of its own. */
export function askedBy(press: KeyPress): 'undo' | 'redo' | null {
  const { ctrlKey, metaKey, altKey, shiftKey, target } = press;
  // AltGr writes characters, and on some systems comes as Ctrl and Alt.
  if (!(ctrlKey || metaKey) || altKey || press.getModifierState('AltGraph')) return null;
  if (target instanceof Element && target.matches(WRITTEN_IN)) return null;
  const letter = latinLetter(press);
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}

const WRITTEN_IN = 'textarea, input:not([type="radio"], [type="checkbox"])';

/**
 * The letter on the key, wherever the layout has it. A key of another script has none: there people press the place
 * where they know the letter to be. A key with a sign on it, such as Dvorak's `;` in the place of Z, is that sign's.
 */
function latinLetter({ key, code }: KeyPress): string {
  const ofAnotherScript = /[\p{L}\p{M}]/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return ofAnotherScript ? code.replace(/^Key/, '').toLowerCase() : key.toLowerCase();
}
