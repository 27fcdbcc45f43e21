import { describe, expect, it } from 'vitest';
import { isDecisionDate, today } from '../../../../src/views/recommendation/record/decision-date.ts';

describe('the date of a decision', () => {
  it.each(['2000-01-01', '2024-02-29', '2026-12-31', today()])('may be %s', (text) => {
    expect(isDecisionDate(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '0202-06-01',
    '1999-12-31',
    '2026-6-1',
    '20260-01-01',
    '2026-06-01 ',
  ])('is not “%s”', (text) => {
    expect(isDecisionDate(text)).toBe(false);
  });
});
