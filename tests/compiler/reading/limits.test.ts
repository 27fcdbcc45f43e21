import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { problemMessage } from '../../../src/compiler/problems/wording.ts';
import { contentWith, SMALL_CONTENT } from '../../fixtures/small-content.ts';

const HABITS = 'content/guides/habits.md';
const GUIDE = SMALL_CONTENT[HABITS] ?? '';

function faultsOf(text: string): string[] {
  const compiled = compile(contentWith({ [HABITS]: text }));
  return compiled.ok ? [] : compiled.problems.map(problemMessage);
}

const DEEP = 'Too much is nested here: at most 20 quotes, lists or brackets stand within each other. Take some away.';

describe('what no writer writes is refused with a message, soon', () => {
  test.each([
    ['5,000 marks of quotation', `${'>'.repeat(5000)}`],
    ['list marks nested on one line', '- '.repeat(5000)],
    ['numbers nested on one line', '1. '.repeat(5000)],
    [
      'lists nested by their indents',
      Array.from({ length: 100 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n'),
    ],
  ])('%s', (_name, text) => {
    const before = process.cpuUsage();
    const [fault, ...rest] = faultsOf(`${GUIDE}\n${text}\n`);
    expect(fault).toMatch(/^content\/guides\/habits\.md:\d+:1 too-deep: /);
    expect(fault).toContain(DEEP);
    expect(rest).toEqual([]);
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });

  test.each([
    ['brackets', `title: ${'['.repeat(2000)}${']'.repeat(2000)}`, '4:28'],
    ['braces', `title: ${'{a: '.repeat(2000)}`, '4:88'],
    ['list marks', `title:\n  ${'- '.repeat(2000)}`, '5:1'],
    [
      'indents',
      `title:\n${Array.from({ length: 100 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}`,
      '45:1',
    ],
  ])('YAML nested 2,000 deep by %s', (_name, title, place) => {
    expect(faultsOf(GUIDE.replace('title: Habits', title))).toEqual([`${HABITS}:${place} too-deep: ${DEEP}`]);
  });

  test('strong text nested 2,000 deep', { timeout: 120_000 }, () => {
    const [fault, ...rest] = faultsOf(`${GUIDE}\n${'*a '.repeat(2000)}${'a*'.repeat(2000)}\n`);
    expect(fault).toMatch(/ too-(deep|slow): /);
    expect(rest).toEqual([]);
  });

  test('a file of more than 100,000 characters', () => {
    expect(faultsOf(`${GUIDE}\n${'word '.repeat(20_000)}\n`)).toEqual([
      `${HABITS}:1:1 too-large: is too large: ${(GUIDE.length + 100_002).toLocaleString('en')} characters, and at most 100,000 are read. Divide it into several entries.`,
    ]);
  });

  test('but not one of 100,000', () => {
    expect(faultsOf(`${GUIDE}\n${'x'.repeat(100_000 - GUIDE.length - 1)}`)).toEqual([]);
  });

  test('a line that takes minutes to read is named', { timeout: 120_000 }, () => {
    const before = process.cpuUsage();
    expect(faultsOf(`${GUIDE}\n${'_a*'.repeat(32_000)}\n`)).toEqual([
      `${HABITS}:11:1 too-slow: The file takes more than 3 seconds to read, most likely because of this line. Take marks away from it.`,
    ]);
    expect(process.cpuUsage(before).user).toBeLessThan(8_000_000);
  });
});
