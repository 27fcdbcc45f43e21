import { REFERENCE_PROFILES, type ReferenceProfile } from '../../tests/fixtures/reference-profiles.ts';

/** A project by its answers: one option a question, or several joined by a blank. */
function project(name: string, chosen: Readonly<Record<string, string>>): ReferenceProfile {
  const answers = Object.fromEntries(
    Object.entries(chosen).map(([question, options]) => [question, options.split(' ')]),
  );
  return { name, profile: { answers, importances: {}, leftOut: [], candidates: [], ownRatings: {} } };
}

/** One answer, so that what a single question leads to is seen by itself. */
const SINGLE_ANSWERS: readonly ReferenceProfile[] = [
  project('only: admin screens at once', { 'admin-screens': 'first-week' }),
  project('only: others read the API', { 'api-readers': 'others' }),
  project('only: many services', { architecture: 'many' }),
  project('only: thousands of connections', { connections: 'thousands' }),
  project('only: a prototype soon', { deadline: 'prototype' }),
  project('only: new to the work', { experience: 'new' }),
  project('only: live at the core', { live: 'core' }),
  project('only: records are most of it', { records: 'most' }),
  project('only: a thin layer', { scope: 'wrapper' }),
  project('only: a large system', { scope: 'large' }),
  project('only: safe by default', { security: 'defaults' }),
  project('only: speed first', { speed: 'first' }),
  project('only: types are a must', { types: 'must' }),
  project('only: many people', { team: 'many' }),
];

/** Whole projects, each unlike the others in what it is for. */
const PROJECTS: readonly ReferenceProfile[] = [
  project('club site with members', {
    languages: 'python',
    scope: 'small',
    records: 'some',
    'front-end': 'server-pages',
    'sign-in': 'own-users',
    input: 'forms',
    team: 'one',
    experience: 'new',
    simplicity: 'memory',
  }),
  project('newsroom with editors', {
    scope: 'product',
    records: 'most',
    'admin-screens': 'first-week',
    'front-end': 'server-pages',
    connections: 'hundreds',
    control: 'framework',
    team: 'some',
    database: 'exact',
  }),
  project('chat for a game', {
    languages: 'javascript',
    live: 'core',
    connections: 'thousands',
    records: 'little',
    'sign-in': 'elsewhere',
    speed: 'some',
    team: 'some',
  }),
  project('bank behind a directory', {
    languages: 'dotnet',
    scope: 'large',
    'sign-in': 'directory',
    security: 'defaults',
    types: 'must',
    surroundings: 'enterprise',
    team: 'many',
    protocols: 'grpc',
  }),
  project('forecasts by a model', {
    'fixed-language': 'python',
    scope: 'small',
    models: 'here',
    input: 'strict',
    'api-readers': 'others',
    'heavy-work': 'inside',
    deadline: 'prototype',
  }),
  project('shop on both sides of TypeScript', {
    languages: 'javascript',
    scope: 'product',
    'front-end': 'same-people',
    protocols: 'graphql',
    types: 'welcome',
    jobs: 'some',
  }),
  project('insurer that writes C#', {
    languages: 'dotnet',
    scope: 'large',
    records: 'most',
    architecture: 'one',
    database: 'exact',
    hosting: 'few-hands',
  }),
  project('gateway between services', {
    scope: 'small',
    architecture: 'many',
    connections: 'thousands',
    speed: 'first',
    protocols: 'graphql grpc',
    hosting: 'many-machines',
    control: 'we',
  }),
  project('reports made over night', {
    languages: 'python dotnet',
    jobs: 'much',
    'heavy-work': 'aside',
    records: 'some',
    connections: 'few',
    'front-end': 'nobody',
    hosting: 'few-hands',
  }),
  project('town hall forms', {
    languages: 'python javascript',
    scope: 'product',
    input: 'forms',
    'admin-screens': 'later',
    'sign-in': 'directory',
    security: 'defaults',
    surroundings: 'microsoft',
    deadline: 'months',
  }),
  project('sensors that report', {
    live: 'part',
    connections: 'thousands',
    input: 'strict',
    records: 'little',
    speed: 'some',
    jobs: 'much',
    hosting: 'many-machines',
  }),
  project('course for beginners', {
    languages: 'python javascript dotnet',
    scope: 'small',
    experience: 'new',
    deadline: 'prototype',
    team: 'one',
    control: 'mixed',
    security: 'team',
  }),
  project('start-up that may turn round', {
    scope: 'product',
    deadline: 'product',
    control: 'we',
    team: 'some',
    experience: 'much',
    'api-readers': 'front-end',
    'front-end': 'separate',
    database: 'schema',
  }),
  project('old system taken apart', {
    languages: 'other',
    scope: 'large',
    architecture: 'many',
    records: 'some',
    'sign-in': 'elsewhere',
    types: 'welcome',
    experience: 'much',
    team: 'many',
    speed: 'no',
  }),
];

/** Forty fixed profiles, by which a change of the content is judged. */
export const IMPACT_PROFILES: readonly ReferenceProfile[] = [...REFERENCE_PROFILES, ...SINGLE_ANSWERS, ...PROJECTS];
