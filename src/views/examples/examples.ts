import { EMPTY_PROFILE, type Profile } from '../../knowledge/profile.ts';

/** A filled-in project to try the advisor with. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly profile: Profile;
}

/** One option a question: "admin-screens: first-week". */
function answers(chosen: Readonly<Record<string, string>>): Profile {
  return {
    ...EMPTY_PROFILE,
    answers: Object.fromEntries(Object.entries(chosen).map(([id, option]) => [id, [option]])),
  };
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'back-office',
    title: 'A back office for a shop',
    text: 'Four people who know Python. Staff edit orders and prices themselves, customers have accounts, and it must be live within weeks.',
    profile: answers({
      languages: 'python',
      scope: 'product',
      records: 'most',
      'admin-screens': 'first-week',
      deadline: 'product',
      live: 'no',
      connections: 'few',
      'api-readers': 'ourselves',
      input: 'forms',
      'front-end': 'server-pages',
      'sign-in': 'own-users',
      security: 'defaults',
      speed: 'no',
      jobs: 'some',
      architecture: 'one',
      team: 'some',
      experience: 'some',
      database: 'exact',
    }),
  },
  {
    id: 'model-api',
    title: 'An API in front of a model',
    text: 'Two data scientists put their model behind an API that other teams call. Requests are checked strictly, and the documentation writes itself.',
    profile: answers({
      languages: 'python',
      'fixed-language': 'python',
      scope: 'small',
      records: 'little',
      'admin-screens': 'no',
      deadline: 'prototype',
      connections: 'hundreds',
      'api-readers': 'others',
      input: 'strict',
      types: 'welcome',
      'front-end': 'nobody',
      'sign-in': 'elsewhere',
      'heavy-work': 'inside',
      models: 'here',
      team: 'one',
      experience: 'some',
      protocols: 'openapi',
      simplicity: 'memory',
    }),
  },
  {
    id: 'live-map',
    title: 'A live map of deliveries',
    text: 'Web developers write both sides in TypeScript. Thousands of people watch parcels move, and the server tells them at once.',
    profile: answers({
      languages: 'javascript',
      'fixed-language': 'choice',
      scope: 'product',
      records: 'some',
      'admin-screens': 'later',
      live: 'core',
      connections: 'thousands',
      'api-readers': 'front-end',
      types: 'welcome',
      'front-end': 'same-people',
      security: 'team',
      speed: 'some',
      'heavy-work': 'no',
      models: 'no',
      architecture: 'many',
      control: 'we',
      team: 'some',
    }),
  },
];
