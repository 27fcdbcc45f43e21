import { parseArgs } from 'node:util';

/** What was written behind an option; `value` is undefined where the option is not given. */
export type Option = { readonly ok: true; readonly value: string | undefined } | { readonly ok: false };

/** Reads the arguments of a command that takes one option with a value, and nothing else. */
export function readOption(args: readonly string[], name: string): Option {
  try {
    const { values } = parseArgs({ args: [...args], options: { [name]: { type: 'string' } } });
    const value = values[name];
    return { ok: true, value: typeof value === 'string' ? value : undefined };
  } catch {
    // What parseArgs says is about its own options; each command says what it expects.
    return { ok: false };
  }
}
