import { describe, expect, it } from 'vitest';
import { type Correctable, fileAndLine, issueAddress } from '../../../src/views/evidence/correction.ts';
import { realContent } from '../../fixtures/real-content.ts';
import { evidence, model } from '../../fixtures/real-knowledge.ts';

const FINDING: Correctable = {
  framework: 'Alpha',
  subject: 'Speed & size',
  source: 'Review',
  section: 'Table',
  row: 'Speed',
  words: 'low: Rates it "slow".',
  place: fileAndLine('review', 12),
  address: 'https://advisor.example/matrix/#cell=speed.alpha',
};

describe('a correction', () => {
  it('is an issue with what is known filled in', () => {
    const address = new URL(issueAddress('https://github.com/somebody/advisor', FINDING) ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/somebody/advisor/issues/new');
    expect(address.searchParams.get('title')).toBe('Correction: Alpha, Speed & size');
    expect(address.searchParams.get('body')).toContain('> low: Rates it "slow".');
    expect(address.searchParams.get('body')).toContain('File: content/sources/review.md:12');
    expect(address.searchParams.get('body')).toContain('Page: https://advisor.example/matrix/#cell=speed.alpha');
  });

  it('has the fields that GitLab reads where the repository is there', () => {
    const address = new URL(issueAddress('https://gitlab.example.org/group/advisor.git/', FINDING) ?? '');
    expect(address.pathname).toBe('/group/advisor/-/issues/new');
    expect([...address.searchParams.keys()]).toEqual(['issue[title]', 'issue[description]']);
  });

  it.each(['', 'http://github.com/a/b', 'javascript:alert(1)', 'git@github.com:a/b.git', 'https://github.com'])(
    'is no issue where the build names no repository that can be opened: %j',
    (repository) => {
      expect(issueAddress(repository, FINDING)).toBeNull();
    },
  );

  it('leads to the very line that holds the finding', () => {
    const content = realContent();
    evidence.findings.forEach(({ line, statement, locator }, number) => {
      const file = fileAndLine(model.findings[number]?.source ?? '', line).replace(/:\d+$/, '');
      const written = (content.get(file) ?? '').split('\n')[line - 1] ?? '';
      expect(written).toContain(`| ${locator.row} |`);
      expect(written.toLowerCase()).toContain(statement.slice(0, 12).toLowerCase());
    });
  });
});
