import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/knowledge/profile.ts';
import * as languages from '../../../fixtures/two-languages.ts';
import { linkTo, openResult } from '../open-result.tsx';
import { ADMIN, answering } from '../profiles.ts';

const heading = () => screen.getByRole('heading', { level: 1 });
const section = (name: string) => within(screen.getByRole('region', { name }));
const apart = () => within(screen.getByRole('list', { name: 'Not considered' }));

describe('a result among some of the frameworks', () => {
  it('keeps the others beside the ranking, with what they would score, and calls none ruled out', async () => {
    await openResult({ own: { ...ADMIN, candidates: ['beta', 'gamma'] } });
    expect(heading()).toHaveTextContent('Gamma leads so far.');
    expect(screen.getByText(/from 1 answer, among 2 frameworks/)).toBeVisible();
    expect(screen.getByText(/Alpha, which is not considered, would have scored 100\.0\./)).toBeVisible();
    expect(apart().getByRole('listitem')).toHaveTextContent(
      'Not considered: AlAlphaWould score 100.0Not considered. Consider it',
    );
    expect(screen.queryByRole('list', { name: 'Ruled out' })).not.toBeInTheDocument();
    expect(section('The ranking').getByText(/Not considered: Alpha\.$/)).toBeInTheDocument();
    await userEvent.click(screen.getByText('The same figures as a table'));
    expect(screen.getByRole('row', { name: 'Alpha not considered 100.0 87.5–100.0 100.0' })).toBeVisible();
    expect(screen.getAllByRole('option', { name: 'Alpha (not considered)' })).toHaveLength(2);
  });

  it('changes by one press each way, with the focus kept, and can be undone', async () => {
    const { store } = await openResult({ own: ADMIN });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Alpha' }));
    expect(heading()).toHaveTextContent('Gamma leads so far.');
    expect(store.getState().profile.candidates).toEqual(['beta', 'gamma']);
    await userEvent.click(screen.getByRole('button', { name: 'Consider it: Alpha' }));
    expect(heading()).toHaveTextContent('Alpha leads so far.');
    expect(screen.getByRole('checkbox', { name: 'Alpha' })).toHaveFocus();
    const [undo] = screen.getAllByRole('button', { name: 'Undo: the frameworks considered' });
    if (undo) await userEvent.click(undo);
    expect(heading()).toHaveTextContent('Gamma leads so far.');
    await userEvent.click(screen.getByRole('button', { name: 'All three' }));
    expect(store.getState().profile.candidates).toEqual([]);
  });

  it('says so where only one is considered, and of those only one is left', async () => {
    const { unmount } = await openResult({ own: { ...ADMIN, candidates: ['beta'] } });
    expect(heading()).toHaveTextContent('The only framework considered: Beta.');
    expect(screen.getByText(/^Two others are not considered\. Beta scores 0\.0 of 100 points\./)).toBeVisible();
    unmount();
    await openResult({
      own: answering({ people: ['yes'], language: ['must-sharp'] }, { candidates: ['alpha', 'gamma'] }),
    });
    expect(heading()).toHaveTextContent('Of those considered, only Gamma meets the requirements.');
    expect(
      screen.getByText(/^One other is ruled out by the answers, and one is not considered\. Gamma scores 25\.0/),
    ).toBeVisible();
    expect(apart().getByRole('listitem')).toHaveTextContent('The answer “It must be Sharp” would rule it out.');
  });

  it('counts only them where none fits', async () => {
    await openResult({
      own: answering({ people: ['yes'], language: ['must-sharp'] }, { candidates: ['alpha', 'beta'] }),
    });
    expect(heading()).toHaveTextContent('No framework considered fits.');
    expect(screen.getByText(/^Both frameworks considered fail/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'All that are considered are ruled out' })).toHaveTextContent(
      'Would score 25.0',
    );
  });

  it('only says which they are where it is somebody else’s', async () => {
    await openResult({ link: linkTo({ ...ADMIN, candidates: ['beta', 'gamma'] }) });
    expect(apart().getByRole('listitem')).toHaveTextContent(/Not considered\.$/);
    expect(screen.queryByRole('checkbox', { name: 'Alpha' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Consider it/ })).not.toBeInTheDocument();
  });
});

describe('staying in a language', () => {
  const own = { ...EMPTY_PROFILE, answers: { tongues: ['snake'] }, importances: { docs: 8, admin: 1 } };

  it('says what the best in another would gain, and lets one try it', async () => {
    await openResult({ own, knowledge: languages });
    expect(heading()).toHaveTextContent(/^Alpha/);
    expect(
      screen.getByText(/^If a new language made no difference, Gamma would come first, 36\.1 points ahead of Alpha\./),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try it out: It makes no difference' }));
    expect(heading()).toHaveTextContent(/^Gamma/);
    expect(screen.queryByText(/^If a new language/)).not.toBeInTheDocument();
  });
});

describe('what the team knows', () => {
  it('is a reason that leads to the answer, and to no cell of the matrix', async () => {
    await openResult({ own: { ...EMPTY_PROFILE, answers: { already: ['beta'] } }, knowledge: languages });
    const why = section('Why Beta');
    await userEvent.click(why.getByText('Known to the team'));
    expect(why.getByText('Which of these does your team know well?').closest('li')).toHaveTextContent('Beta (+4)');
    expect(why.queryByRole('link', { name: /in the matrix$/ })).not.toBeInTheDocument();
  });
});
