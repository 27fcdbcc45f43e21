import { vi } from 'vitest';

/** Whatever reaches the console fails a test, unless the test says that it expects it. */
let heard: string[] = [];
let expected: RegExp | undefined;

export function listen(): void {
  heard = [];
  expected = undefined;
  for (const method of ['error', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      const message = parts.map(String).join(' ');
      if (!expected?.test(message)) heard.push(`console.${method}: ${message}`);
    });
}

/** From here to the end of the test, messages that match belong to what is tested. */
export function expectComplaints(pattern: RegExp): void {
  expected = pattern;
}

export function complaints(): readonly string[] {
  return heard;
}
