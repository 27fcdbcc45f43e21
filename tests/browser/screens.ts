import { EMPTY_PROFILE, type Profile } from '../../src/knowledge/profile.ts';
import { NOT_SURE, SOURCE_KINDS } from '../../src/knowledge/vocabulary.ts';
import { encode } from '../../src/share/encode.ts';
import { encodeTogether } from '../../src/share/together.ts';
import { model } from '../fixtures/real-knowledge.ts';
import { EARLIER_LINK } from './earlier-link.ts';
import { expect, type Site } from './site.ts';

/** Opens a result by its link. */
const openLinkTo = (site: Site, profile: Partial<Profile>) =>
  site.open(`recommendation/#${encode({ ...EMPTY_PROFILE, ...profile }, model.contentHash)}`);

const EVERYTHING_NOT_SURE = {
  answers: Object.fromEntries(
    model.questions
      .filter(({ options }) => options.some(({ id }) => id === NOT_SURE))
      .map(({ id }) => [id, [NOT_SURE]]),
  ),
};

const MANY = encodeTogether(
  model.examples.flatMap(({ title, answers }) => {
    const link = encode({ ...EMPTY_PROFILE, answers }, '00000000');
    return [
      { name: title, link },
      { name: '', link: link.replace('.', '-') },
    ];
  }),
);

/** An address that has no page. */
export const UNKNOWN = 'guides/nothing/';

/** Every kind of screen, and how to get to it. */
export const SCREENS: Readonly<Record<string, (site: Site) => Promise<void>>> = {
  home: (site) => site.open(''),
  'a question': (site) => site.open('questions/scope/'),
  'a question with several answers': (site) => site.open('questions/languages/'),
  'a question refused': async (site) => {
    await site.open('questions/scope/');
    await site.page.getByRole('button', { name: 'Continue' }).click();
    await expect(site.page.getByRole('alert')).toBeVisible();
  },
  'the answers, none yet': (site) => site.open('answers/'),
  'the answers': async (site) => {
    await site.answer({ scope: 'A product with many features', 'fixed-language': 'No, it must be Python' });
    await site.open('answers/');
  },
  'the result, none yet': (site) => site.open('recommendation/'),
  'the result': (site) =>
    site.answer({
      scope: 'A product with many features',
      records: 'Most of it',
      'fixed-language': 'No, it must be Python',
      live: 'In a few places',
    }),
  'a shared link': async (site) => {
    await site.answer({ scope: 'A product with many features' });
    const link = await site.link();
    await site.page.evaluate(() => localStorage.clear());
    await site.page.goto('about:blank');
    await site.page.goto(link);
    await expect(site.page.getByRole('button', { name: 'Make it mine' })).toBeVisible();
  },
  'a link made under data of before': async (site) => {
    await site.open(EARLIER_LINK);
    await expect(site.page.getByRole('heading', { name: 'Then and now' })).toBeVisible();
  },
  'the result of one answer': (site) => site.answer({ scope: 'A small service, site or tool' }),
  'the result where everything is not sure': (site) => openLinkTo(site, EVERYTHING_NOT_SURE),
  'the result where one is left': (site) => site.answer({ 'fixed-language': 'No, it must be C# or F#' }),
  'the result of an exact tie': (site) => site.answer({ languages: 'Python' }),
  'the result of what nobody speaks of': (site) =>
    openLinkTo(site, { answers: { scope: ['small'] }, leftOut: [...SOURCE_KINDS] }),
  'a change tried out': async (site) => {
    await site.answer({ scope: 'A product with many features', live: 'Yes, it is the heart of it' });
    await site.settled();
    await site.page
      .getByRole('button', { name: /try it out$|^Try it out/ })
      .first()
      .click();
    await expect(site.page.getByRole('complementary', { name: 'Trying out a change' })).toBeVisible();
  },
  'weights set by hand': async (site) => {
    await site.answer({ scope: 'A product with many features' });
    await site.page.getByText('Common parts', { exact: true }).last().click();
    await site.page
      .getByRole('group', { name: /^Admin panel/ })
      .getByLabel(/Decisive/)
      .check();
  },
  'an example': async (site) => {
    await site.open('');
    await site.page
      .getByRole('link', { name: /^See the result: / })
      .first()
      .click();
    await expect(site.page.getByRole('complementary', { name: 'Example' })).toBeVisible();
  },
  'a broken link': async (site) => {
    await site.open('recommendation/#v1~Qscope.product.xx~Zaaaa');
  },
  'links together, none yet': (site) => site.open('together/'),
  'links together': async (site) => {
    await site.open('together/');
    await site.page.getByRole('link', { name: 'See it with two examples' }).click();
    await expect(site.page.getByRole('heading', { name: 'Each ranking' })).toBeVisible();
  },
  'many links together, one damaged': (site) => site.open(`together/#${MANY}`),
  'the matrix, asked for a cell that it does not have': (site) => site.open('matrix/#cell=nope.nope'),
  'the matrix with a cell open': (site) => site.open('matrix/#cell=throughput.flask'),
  frameworks: (site) => site.open('frameworks/'),
  'a framework': (site) => site.open('frameworks/django/'),
  'two frameworks': (site) => site.open('compare/django-vs-fastapi/'),
  'the pairs of frameworks': (site) => site.open('compare/'),
  sources: (site) => site.open('sources/'),
  'a source': (site) => site.open('sources/namalomba/'),
  'a benchmark': (site) => site.open('sources/httparena/'),
  'a guide': (site) => site.open('guides/serving/'),
  'how this works': (site) => site.open('how-this-works/'),
  licences: (site) => site.open('licences/'),
  'an unknown address': (site) => site.open(UNKNOWN),
};
