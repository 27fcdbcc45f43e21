import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/compile.ts';
import { faultReport } from '../../../../src/compiler/plugin.ts';
import type { Rating } from '../../../../src/knowledge/vocabulary.ts';
import { contentWith } from '../../../fixtures/small-content.ts';
import * as twoLanguages from '../../../fixtures/two-languages.ts';
import { linkTo, openResult } from '../../recommendation/open-result.tsx';
import { ADMIN, answering } from '../../recommendation/profiles.ts';

/** What stands beside a label of the verdict. */
function line(label: string): HTMLElement {
  const beside = screen.getByText(label, { selector: 'dt' }).nextElementSibling;
  if (!(beside instanceof HTMLElement)) throw new Error(`Nothing stands beside "${label}".`);
  return beside;
}

function withAdvice(advice: string) {
  const content = contentWith();
  const alpha = content.get('content/frameworks/alpha.md')?.replace('- Begin.', advice);
  const compiled = compile(contentWith({ 'content/frameworks/alpha.md': alpha }));
  if (!compiled.ok) throw new Error(faultReport(compiled));
  return compiled.knowledge;
}

const COSTLY = answering({ people: ['yes'], load: ['documented'] });

describe('the verdict in five lines', () => {
  it('names the pick, what suits, the runner-up and how sure it is', async () => {
    await openResult({ own: ADMIN });
    expect(within(line('The pick')).getByRole('heading', { level: 1 })).toHaveTextContent('Alpha leads so far.');
    expect(line('It suits you')).toHaveTextContent(/^Admin panelHow good is it\? All\.$/);
    expect(line('It costs you')).toHaveTextContent('Nothing: it is rated above the middle on all that has weight.');
    expect(line('Runner-up')).toHaveTextContent('Gamma is the next so far. Nothing that has weight speaks for it.');
    expect(line('How sure')).toHaveTextContent(/^Too early to say: fewer than five answers give weight\.\D*$/);
  });

  it('marks what rests on a rating of the reader’s own, for and against', async () => {
    const own = (rating: Rating) => ({ ownRatings: { 'alpha.admin': { rating, reason: 'we know it' } } });
    const { unmount } = await openResult({ own: { ...ADMIN, ...own('high') } });
    expect(line('It suits you')).toHaveTextContent(/^Admin panel own rating/);
    unmount();
    await openResult({ own: { ...ADMIN, ...own('low'), candidates: ['alpha'] } });
    expect(line('It costs you')).toHaveTextContent(/^Admin panel: low own rating/);
  });

  it('says when to take the runner-up instead', async () => {
    await openResult({ own: COSTLY });
    expect(line('Runner-up')).toHaveTextContent(
      /^GaGamma is the next so far\. Take it if “Generated docs” should count more than \d+\.\d times as much as now\.$/,
    );
  });

  it('answers each cost with the first advice about it, in its own short words', async () => {
    const knowledge = withAdvice(
      '- **Write\n  `docs` yourself.** It takes days.\n  For: docs\n- **Later.** More.\n  For: docs',
    );
    await openResult({ own: COSTLY, knowledge });
    expect(line('It costs you')).toHaveTextContent(/^Generated docs: moderateWrite docs yourself\.$/);
  });

  it('calls a cost by its flaw, and says once what no choice of the team changes', async () => {
    const file = (id: string) => `content/criteria/${id}.md`;
    const content = contentWith();
    const snake = content.get(file('uses-snake')) ?? '';
    const compiled = compile(
      contentWith({
        [file('admin')]: content.get(file('admin'))?.replace('name: ', 'flaw: Short of screens\nname: '),
        [file('likes-snake')]: snake
          .replace('id: uses-snake', 'id: likes-snake')
          .replace('order: 30', 'order: 40')
          .replace('Uses Snake', 'Likes Snake'),
      }),
    );
    if (!compiled.ok) throw new Error(faultReport(compiled));
    const importances = { 'uses-snake': 8, 'likes-snake': 6, admin: 4 };
    await openResult({ own: answering({}, { importances, candidates: ['gamma'] }), knowledge: compiled.knowledge });
    const costs = within(line('It costs you')).getAllByRole('listitem');
    expect(costs.map(({ textContent }) => textContent)).toEqual([
      'Uses Snake: very lowIts language is Sharp, and nothing changes that.',
      'Likes Snake: very lowThe same as for “Uses Snake”.',
      expect.stringMatching(/^Short of screens[^:]/),
    ]);
  });

  it('says so where no source advises anything', async () => {
    await openResult({ own: COSTLY });
    expect(line('It costs you')).toHaveTextContent(
      /^Generated docs: moderateNo source says what to do about it: plan for it\.$/,
    );
  });

  it('has no reason in what is only moderate', async () => {
    // Three sources put Alpha's speed a little above the middle.
    await openResult({ own: answering({}, { importances: { speed: 4 }, candidates: ['alpha', 'gamma'] }) });
    expect(screen.getByText('Nothing that has weight is rated high.')).toBeVisible();
  });

  it('says first that the pick is in a language the team does not write', async () => {
    const own = answering({ tongues: ['snake'] }, { importances: { docs: 24 } });
    await openResult({ own, knowledge: twoLanguages });
    expect(line('The pick')).toHaveTextContent(
      /Gamma is written in Sharp, which your team does not write\. On “Speed” it is rated moderate, as Alpha is\. Of those in a language that your team writes, Alpha comes first\.$/,
    );
  });

  it('says what speaks for the best in a language of the team, and how far behind another it is', async () => {
    const own = answering({ tongues: ['snake'], people: ['yes'] }, { importances: { docs: 60, 'uses-snake': 1 } });
    await openResult({ own, knowledge: twoLanguages });
    expect(line('The pick')).toHaveTextContent(/Alpha comes first; it is ahead on “Admin panel”\.$/);
  });

  it('names all who share the second place, and no one of them as the runner-up', async () => {
    await openResult({ own: answering({}, { importances: { docs: 8 } }) });
    expect(line('Runner-up')).toHaveTextContent('Alpha and Beta share the second place so far.');
  });

  it('says how old the strongest word is', async () => {
    const dated = (year: string) => {
      const content = contentWith();
      const review = content.get('content/sources/review.md')?.replace('published: not given', `published: ${year}`);
      const compiled = compile(contentWith({ 'content/sources/review.md': review }));
      if (!compiled.ok) throw new Error(faultReport(compiled));
      return compiled.knowledge;
    };
    const opened = await openResult({ own: ADMIN, knowledge: dated('2024-05-01') });
    expect(line('How sure')).toHaveTextContent(
      /“Admin panel”, the strongest point that sources rate, rests on one finding\. It is of 2024\.$/,
    );
    opened.unmount();
    await openResult({ own: ADMIN, knowledge: dated('2025-05-01') });
    expect(line('How sure')).not.toHaveTextContent(/It is of/);
  });

  it('says so where nobody knows how old it is', async () => {
    await openResult({ own: ADMIN });
    expect(line('How sure')).toHaveTextContent(/rests on one finding\. It gives no date\.$/);
  });

  it('says what the only one left lacks', async () => {
    await openResult({ own: answering({ people: ['yes'], language: ['must-sharp'] }) });
    expect(line('Why only this')).toHaveTextContent('Two others are ruled out by the answers. Gamma scores 25.0');
    expect(line('It costs you')).toHaveTextContent(/^Admin panel/);
  });

  it('says where the strongest point rests on one finding', async () => {
    await openResult({ own: ADMIN });
    expect(line('How sure')).toHaveTextContent(
      '“Admin panel”, the strongest point that sources rate, rests on one finding.',
    );
  });

  it('speaks of no “you” where the answers are another’s', async () => {
    await openResult({ link: linkTo(COSTLY) });
    expect(line('What suits')).toHaveTextContent(/^Admin panel/);
    expect(line('Runner-up')).toHaveTextContent('as much as now.');
  });
});
