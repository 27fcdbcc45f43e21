import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import { mergeProfiles } from '../../../src/advisor/together/merge-profiles.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import type { Rating } from '../../../src/knowledge/vocabulary.ts';
import { encode } from '../../../src/share/encode.ts';
import { decodeTogether, encodeTogether } from '../../../src/share/together.ts';
import { createThemeStore } from '../../../src/store/theme.ts';
import { type Analyst, AnalystProvider } from '../../../src/views/app/analysis.tsx';
import { App } from '../../../src/views/shell/App.tsx';
// Fetched by the app when the page opens; here beforehand, so that no test waits for it.
import '../../../src/views/together/TogetherPage.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { newStore } from '../render.tsx';

const answering = (answers: Profile['answers'], more: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  answers,
  ...more,
});
const ADMIN = answering({ people: ['yes'] });
const FAST = answering({ people: ['no'], load: ['fast'] });
const SNAKE = answering({ language: ['must-snake'], people: ['yes'] });
const SHARP = answering({ language: ['must-sharp'], people: ['yes'] });

const link = (profile: Profile, leader?: string, hash = model.contentHash) => encode(profile, hash, leader);
const named = (profiles: Readonly<Record<string, Profile | string>>) =>
  encodeTogether(
    Object.entries(profiles).map(([name, own]) => ({ name, link: typeof own === 'string' ? own : link(own) })),
  );

const atOnce: Analyst = async (knowledge, profile) => analyse(knowledge, profile);

/** Opens the page, and waits until what is worked out after it is shown is there. */
async function open(hash = '', own?: Profile) {
  const store = newStore(model);
  if (own) store.getState().adopt(own);
  window.history.replaceState(null, '', `/together/${hash && `#${hash}`}`);
  const theme = createThemeStore({ storage: window.localStorage });
  render(
    <AnalystProvider analyst={atOnce}>
      <App model={model} loadEvidence={() => evidence} store={store} theme={theme} />
    </AnalystProvider>,
  );
  await settled();
  return store;
}

const settled = () =>
  waitFor(() => {
    expect(document.querySelector('main h1')).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/Being worked out|Testing/);
  });
const heading = () => screen.getByRole('heading', { level: 1 });
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const main = () => screen.getByRole('main');

describe('without two links, the page', () => {
  it('says how to begin, and shows an example', async () => {
    await open();
    expect(heading()).toHaveTextContent('Put two or more results side by side.');
    expect(screen.getByRole('textbox', { name: 'Links' })).toBeVisible();
  });

  it('takes what is pasted, and asks for one more', async () => {
    await open();
    fireEvent.change(screen.getByRole('textbox', { name: 'Links' }), {
      target: { value: `Mine: https://example.org/recommendation/#${link(ADMIN)}.` },
    });
    await userEvent.type(screen.getByRole('textbox', { name: /^Whose is it/ }), 'Back end');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(heading()).toHaveTextContent('One more link, and they can be compared.');
    expect(decodeTogether(window.location.hash)).toEqual({
      kind: 'links',
      parties: [{ name: 'Back end', link: link(ADMIN) }],
      damage: [],
    });
  });

  it('takes several that are dropped at once', async () => {
    await open();
    const text = `${link(ADMIN)}\n${link(FAST)}`;
    fireEvent.drop(screen.getByRole('form', { name: 'Add links' }), {
      dataTransfer: { files: [], getData: () => text },
    });
    await settled();
    expect(
      section('Each ranking')
        .getAllByRole('heading')
        .map((each) => each.textContent),
    ).toEqual(['Each ranking', '1Link 1', '2Link 2']);
  });

  it('takes files that are dropped, a decision record among them', async () => {
    await open();
    const record = `# Choose a backend framework\n\n* Answers: <https://example.org/recommendation/#${link(ADMIN)}>\n`;
    const files = [new File([record], '0001.md'), new File([link(FAST)], 'link.txt')];
    fireEvent.drop(screen.getByRole('form', { name: 'Add links' }), { dataTransfer: { files, getData: () => '' } });
    await waitFor(() => expect(decodeTogether(window.location.hash)).toMatchObject({ kind: 'links' }));
    expect(decodeTogether(window.location.hash)).toMatchObject({
      parties: [
        { name: '', link: link(ADMIN) },
        { name: '', link: link(FAST) },
      ],
    });
  });

  it('keeps one that cannot be read beside those that can, and says so', async () => {
    await open();
    const text = `${link(ADMIN)}\nv1~nonsense\n${link(FAST)}`;
    fireEvent.drop(screen.getByRole('form', { name: 'Add links' }), {
      dataTransfer: { files: [], getData: () => text },
    });
    await settled();
    expect(screen.getByText('cannot be read, so it has no say here.', { exact: false }).closest('p')).toHaveTextContent(
      'Link 2 cannot',
    );
  });

  it.each([
    ['nothing of ours', 'https://example.org/', 'There is no link of a result in this.'],
    ['no answer that is whole', 'v1~Qpeople.yes.xx~Zaaaa', 'No answer in this link is whole.'],
  ])('says so where there is %s in it', async (_, text, words) => {
    await open();
    fireEvent.change(screen.getByRole('textbox', { name: 'Links' }), { target: { value: text } });
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(window.location.hash).toBe('');
  });

  it('adds one’s own answers where there are any', async () => {
    await open(named({ 'Back end': FAST }), ADMIN);
    await userEvent.click(screen.getByRole('button', { name: 'Add my own answers' }));
    await settled();
    expect(screen.getAllByText('· your answers', { exact: false })[0]).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add my own answers' })).not.toBeInTheDocument();
  });
});

describe('two links together', () => {
  it('show both rankings, the merged one and what they differ on, and leave one’s own answers alone', async () => {
    const own = answering({ load: ['documented'] });
    const store = await open(named({ 'Back end': ADMIN, Operations: FAST }), own);
    expect(section('Each ranking').getAllByRole('list')).toHaveLength(2);
    expect(section('All answers together').getAllByRole('listitem')).toHaveLength(3);
    const row = section('Where you differ').getByRole('row', { name: /^Will people look after the data/ });
    expect(row).toHaveTextContent('Yes');
    expect(row).toHaveTextContent('No');
    expect(store.getState().profile).toEqual(own);
  });

  it('name the question that decides, and what comes of either answer', async () => {
    await open(named({ 'Back end': answering({ people: ['yes'] }), Operations: answering({ people: ['no'] }) }));
    const matters = section('The one that matters');
    expect(matters.getByRole('heading', { level: 3 })).toHaveTextContent('Will people look after the data?');
    expect(matters.getByText('If all say “No”').closest('li')).toHaveTextContent('No framework is first.');
    expect(heading()).toHaveTextContent(/Settle one thing first\.$/);
  });

  it('name who of several would be enough', async () => {
    const [yes, no] = [answering({ people: ['yes'] }), answering({ people: ['no'], load: ['fast'] })];
    await open(named({ A: yes, B: no, C: no }));
    const answers = section(/that matters?$/)
      .getAllByText(/^If all say/)
      .map((each) => each.closest('li')?.textContent);
    expect(answers.join(' ')).toMatch(
      /(A alone|either of B and C alone|Either of B and C alone) would change who is first/,
    );
  });

  it('say that nothing is to be settled where all is alike', async () => {
    await open(named({ A: ADMIN, B: ADMIN }));
    expect(heading()).toHaveTextContent(/^Alpha, for both\.$/);
    expect(section('What matters').getByText(/nothing to settle/)).toBeVisible();
    expect(screen.getByText(/B is the same link as A\./)).toBeVisible();
  });

  it('rule out by the name of whose requirement it is', async () => {
    await open(named({ 'Back end': SNAKE, Operations: ADMIN }));
    const out = within(screen.getByRole('list', { name: 'Ruled out' }));
    expect(out.getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(out.getAllByText('Ruled out by Back end')[0]).toBeVisible();
    expect(out.queryByText('Ruled out by Operations')).not.toBeInTheDocument();
  });

  it('say whose requirement decides, where no question does that they differ on', async () => {
    await open(named({ A: ADMIN, B: ADMIN, C: { ...ADMIN, answers: { ...ADMIN.answers, language: ['must-sharp'] } } }));
    expect(section('What matters').getByText(/^What C answers/)).toHaveTextContent(
      'What C answers to “Which language must it be?” holds for all: “It must be Sharp”. Without that, Alpha would come first.',
    );
    expect(section('What matters').getByText(/^Apart from that, no single question decides/)).toBeVisible();
  });

  it('fit nothing where requirements exclude each other, and say by whom', async () => {
    await open(named({ 'Back end': SNAKE, Operations: SHARP }));
    expect(heading()).toHaveTextContent('No framework meets everybody’s requirements.');
    const out = within(screen.getByRole('list', { name: 'Ruled out' }));
    expect(out.getAllByText('Ruled out by Back end')[0]).toBeVisible();
    expect(out.getAllByText('Ruled out by Operations')[0]).toBeVisible();
  });

  it('are told apart by who considers what', async () => {
    await open(named({ A: { ...ADMIN, candidates: ['alpha'] }, B: ADMIN }));
    expect(heading()).toHaveTextContent('Only Alpha is considered by everybody.');
    expect(screen.getByRole('list', { name: 'Not considered' })).toHaveTextContent('Not considered by A.');
    expect(screen.queryByText(/considered by all of you/)).not.toBeInTheDocument();
  });

  it('rank what somebody considers where nobody agrees on any, and say so', async () => {
    await open(named({ A: { ...ADMIN, candidates: ['alpha'] }, B: { ...ADMIN, candidates: ['beta'] } }));
    expect(
      section('All answers together').getByText(
        'No framework is considered by all of you, so those stand here that somebody considers.',
      ),
    ).toBeVisible();
    expect(section('All answers together').getAllByText(/^(Alpha|Beta)$/)).toHaveLength(2);
  });

  it('say which sources count for all', async () => {
    const without = { ...ADMIN, leftOut: ['manual'] };
    await open(named({ A: without, B: ADMIN }));
    expect(
      section('Where you differ').getByText(/every source counts, because none is left out by everybody/),
    ).toBeVisible();
  });

  it('have nothing to rank by where nothing is answered', async () => {
    await open(named({ A: answering({ people: ['no'] }), B: EMPTY_PROFILE }));
    expect(heading()).toHaveTextContent('There is nothing to rank by yet.');
  });

  it('count one with nothing answered, and say that it adds nothing', async () => {
    await open(
      encodeTogether([
        { name: 'A', link: link(ADMIN) },
        { name: 'B', link: link(EMPTY_PROFILE) },
      ]),
    );
    expect(screen.getByText(/Nothing is answered in B: it adds nothing/)).toBeVisible();
    expect(heading()).toHaveTextContent('Alpha, all answers taken together.');
  });

  it('name what was left out of a damaged link, and go on with the rest', async () => {
    const damaged = link(answering({ people: ['yes'], load: ['fast'] })).replace('fast', 'fist');
    await open(named({ A: damaged, B: FAST }));
    expect(screen.getByText('is used without a part of it.', { exact: false }).closest('p')).toHaveTextContent(
      'A is used',
    );
    expect(screen.getByText(/A part was changed or cut and is left out: “Qload\.fist/)).toBeVisible();
  });

  it('go without a link that cannot be read', async () => {
    await open(named({ A: 'v1~nonsense', B: FAST, C: ADMIN }));
    expect(screen.getByText('cannot be read, so it has no say here.', { exact: false }).closest('p')).toHaveTextContent(
      'A cannot',
    );
    expect(screen.getByText('Two links together', { exact: false })).toBeVisible();
  });

  it('say that the link to the page itself is damaged', async () => {
    await open(named({ A: ADMIN, B: FAST }).slice(0, -1));
    expect(screen.getByText('The link to this page is damaged.')).toBeVisible();
    expect(screen.getByText('Two links together', { exact: false })).toBeVisible();
  });

  it('rank links of another version of the data by today’s, and say of each whether who was first still is', async () => {
    const [was, still] = [link(ADMIN, 'beta', '00000000'), link(ADMIN, 'alpha', '00000000')];
    await open(named({ A: was, B: still, C: link(ADMIN, 'beta'), D: link(ADMIN, undefined, '00000000') }));
    const notice = screen.getByText('The evidence has changed since A, B and D.').closest('div') ?? main();
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual([
      'A: Beta came first then; now Alpha does.',
      'B: Alpha came first then; it still does.',
      'D: The link does not name a single winner of that time to compare with.',
    ]);
  });

  it('show a stranger’s name as text, whatever it says', async () => {
    await open(named({ '<img src=x onerror=a()>': ADMIN, '\u05D0\u05D1': FAST }));
    expect(main().querySelector('img')).toBeNull();
    expect(main()).toHaveTextContent('<img src=x onerror=a()>');
    expect(main().querySelector('.lead')?.textContent).toContain('\u2068\u05D0\u05D1\u2069');
  });

  it('are twelve at most', async () => {
    await open(encodeTogether(Array.from({ length: 12 }, () => ({ name: '', link: link(ADMIN) }))));
    expect(screen.getByText('Twelve links together', { exact: false })).toBeVisible();
    expect(screen.getByText(/^Link 2, .+ and Link 12 are the same link as Link 1\./)).toBeVisible();
    expect(screen.queryByRole('form', { name: 'Add links' })).not.toBeInTheDocument();
  });
});

describe('the links of the page', () => {
  const TWO = { 'Back end': ADMIN, Operations: FAST };

  it('are renamed, in the address too', async () => {
    await open(named(TWO));
    const name = screen.getByRole('textbox', { name: 'New name for Operations' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Product');
    await userEvent.click(screen.getByRole('button', { name: 'Rename Operations' }));
    expect(window.location.hash).toBe(`#${named({ 'Back end': ADMIN, Product: FAST })}`);
    expect(screen.getByRole('button', { name: 'Rename Product' })).toBeInTheDocument();
  });

  it('are taken out', async () => {
    await open(named(TWO));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Operations' }));
    expect(window.location.hash).toBe(`#${named({ 'Back end': ADMIN })}`);
  });

  it('keep the focus among them, and what is typed beside one that stays', async () => {
    await open(named({ A: ADMIN, B: FAST, C: SNAKE, D: SHARP }), answering({ load: ['documented'] }));
    await userEvent.type(screen.getByRole('textbox', { name: 'New name for C' }), '-level');
    await userEvent.click(screen.getByRole('button', { name: 'Remove B' }));
    expect(screen.getByRole('button', { name: 'Remove C' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'New name for C' })).toHaveValue('C-level');
    await userEvent.click(screen.getByRole('button', { name: 'Remove D' }));
    expect(screen.getByRole('button', { name: 'Remove C' })).toHaveFocus();
    await userEvent.type(screen.getByRole('textbox', { name: 'New name for C' }), '{Enter}');
    expect(screen.getByRole('textbox', { name: 'New name for C-level' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Add my own answers' }));
    expect(screen.getByRole('textbox', { name: 'Links' })).toHaveFocus();
  });

  it('keep the focus where two are the same, and on the heading where none is left', async () => {
    await open(named({ A: ADMIN, B: ADMIN, C: FAST }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove A' }));
    expect(screen.getByRole('button', { name: 'Remove B' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove B' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove C' }));
    expect(document.body).not.toHaveFocus();
  });

  it('come back with the browser’s Back', async () => {
    await open(named(TWO));
    await userEvent.click(screen.getByRole('button', { name: 'Remove Operations' }));
    act(() => window.history.back());
    await waitFor(() => expect(window.location.hash).toBe(`#${named(TWO)}`));
    expect(await screen.findByRole('button', { name: 'Rename Operations' })).toBeInTheDocument();
  });
});

describe('the merged answers', () => {
  const merged = mergeProfiles(model, [ADMIN, FAST]);

  it('become one’s own at once where there is nothing to lose', async () => {
    const store = await open(named({ A: ADMIN, B: FAST }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the merged answers mine' }));
    expect(store.getState().profile).toEqual(merged);
    expect(window.location.pathname + window.location.hash).toBe('/recommendation/');
  });

  it('replace others only when told to', async () => {
    const own = answering({ load: ['documented'] });
    const store = await open(named({ A: ADMIN, B: FAST }), own);
    await userEvent.click(screen.getByRole('button', { name: 'Make the merged answers mine' }));
    expect(screen.getByText('Replace your own answers?').closest('p')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(screen.getByRole('button', { name: 'Make the merged answers mine' })).toHaveFocus();
    expect(store.getState().profile).toEqual(own);
    await userEvent.click(screen.getByRole('button', { name: 'Make the merged answers mine' }));
    await userEvent.click(screen.getByRole('button', { name: 'Replace mine' }));
    expect(store.getState().profile).toEqual(merged);
  });

  it('say what they carry', async () => {
    await open(named({ A: ADMIN, B: FAST }));
    expect(section('Take it over').getByText(/mean of the importances, to three digits, is set by hand/)).toBeVisible();
  });

  it('say where one answer cannot carry two requirements', async () => {
    await open(named({ A: SNAKE, B: SHARP }));
    expect(section('Take it over').getByText(/One answer cannot carry two requirements/)).toBeVisible();
  });
});

test('own ratings are told with whose they are, count for all, and come along', async () => {
  const rate = (rating: Rating, reason: string) => ({ ...ADMIN, ownRatings: { 'alpha.admin': { rating, reason } } });
  const rated = [rate('very low', 'it <b>fell</b> over'), rate('low', 'too slow'), rate('moderate', 'so-so')];
  await open(named({ 'Back end': rated[0] ?? ADMIN, Operations: rated[1] ?? ADMIN, Design: rated[2] ?? ADMIN }));
  const part = document.getElementById('own-ratings')?.closest('section') ?? document.body;
  expect(part).toHaveTextContent('Alpha on admin panel: “low” instead of “very high”.');
  expect(part).toHaveTextContent('“very low”, because: “it <b>fell</b> over”');
  expect(part.textContent?.indexOf('Back end')).toBeLessThan(part.textContent?.indexOf('very low', 200) ?? 0);
  expect(part.querySelector('ul ul b')).toBeNull();
});
