import { describe, expect, test } from 'vitest';
import { assess } from '../../src/advisor/evidence/assess.ts';
import { model } from '../fixtures/real-knowledge.ts';

type Order = readonly [
  criterion: string,
  first: string,
  relation: 'above' | 'not below',
  others: string,
  because: string,
];

/** What nobody who has worked with all five would dispute, one criterion at a time. */
const ORDERS: readonly Order[] = [
  // In the box
  ['built-ins', 'django', 'above', 'flask fastapi express', 'it brings data, sign-in, forms, pages and an admin'],
  ['built-ins', 'aspnet-core', 'above', 'flask fastapi express', 'it brings all of these but the admin'],
  ['built-ins', 'flask', 'above', 'express', 'templates and sessions come with it'],
  ['data-layer', 'django', 'above', 'flask express', 'its ORM is what its other parts are built on'],
  ['data-layer', 'aspnet-core', 'above', 'flask express', 'Entity Framework Core is by the same makers'],
  ['data-layer', 'flask', 'not below', 'express', 'SQLAlchemy is customary there, and Express has no single one'],
  ['migrations', 'django', 'above', 'flask fastapi express', 'a command derives them from the models'],
  ['migrations', 'flask', 'not below', 'express', 'Alembic is customary there, and Express has no single tool'],
  ['admin-panel', 'django', 'above', 'flask fastapi express aspnet-core', 'it generates one from the models'],
  ['admin-panel', 'aspnet-core', 'not below', 'express', 'packages exist for both, and scaffolding besides'],
  ['auth', 'django', 'above', 'flask fastapi express', 'users, groups and permissions are supplied'],
  ['auth', 'aspnet-core', 'above', 'flask fastapi express', 'Identity is supplied'],
  ['security', 'django', 'above', 'flask fastapi express', 'protections are on in a new project'],
  ['security', 'aspnet-core', 'above', 'flask express', 'the building blocks are supplied'],
  ['rate-limiting', 'aspnet-core', 'above', 'flask django fastapi express', 'four kinds of limit are supplied'],
  ['rate-limiting', 'flask', 'not below', 'fastapi', 'its customary limiter is the older one'],
  ['sessions', 'django', 'not below', 'flask fastapi express', 'sessions in the database and a cache are supplied'],
  ['templates', 'django', 'above', 'fastapi express', 'pages and forms are part of it'],
  ['templates', 'aspnet-core', 'above', 'fastapi express', 'Razor is part of it'],
  ['testing', 'aspnet-core', 'above', 'express', 'a host in memory is supplied'],
  ['testing', 'fastapi', 'not below', 'flask', 'both bring a client, and it replaces dependencies too'],
  // API surface
  ['validation', 'fastapi', 'above', 'flask django express', 'declared types are checked unasked'],
  ['validation', 'fastapi', 'not below', 'aspnet-core', 'no switch is needed'],
  ['api-docs', 'fastapi', 'above', 'flask django express aspnet-core', 'description and viewer need no set-up'],
  ['api-docs', 'aspnet-core', 'above', 'flask express', 'the description comes from the makers'],
  ['typing', 'aspnet-core', 'above', 'flask django express', 'the compiler refuses a wrong type'],
  ['typing', 'express', 'not below', 'flask', 'most new code for it is in TypeScript'],
  ['realtime', 'express', 'not below', 'flask django fastapi', 'Socket.IO with rooms is its usual companion'],
  ['realtime', 'aspnet-core', 'above', 'flask django', 'SignalR is supplied'],
  [
    'graphql',
    'express',
    'not below',
    'flask django fastapi aspnet-core',
    'the reference implementation is in JavaScript',
  ],
  ['grpc', 'aspnet-core', 'above', 'flask django fastapi express', 'it hosts gRPC itself'],
  // Under load
  ['concurrency', 'express', 'above', 'flask django', 'Node never waits'],
  ['concurrency', 'fastapi', 'above', 'flask django', 'it is asynchronous throughout'],
  ['throughput', 'aspnet-core', 'above', 'flask django fastapi express', 'every published measurement says so'],
  ['cpu-work', 'aspnet-core', 'above', 'express', 'many threads against one'],
  ['background-jobs', 'express', 'not below', 'flask', 'both have a customary queue with workers'],
  // Team and time
  ['learning', 'flask', 'above', 'django aspnet-core', 'a first endpoint takes seven lines'],
  ['learning', 'express', 'above', 'aspnet-core', 'there is far less of it'],
  [
    'delivery',
    'django',
    'above',
    'flask fastapi express aspnet-core',
    'login, data and screens are there at the start',
  ],
  ['delivery', 'aspnet-core', 'not below', 'fastapi', 'its templates come with data and sign-in'],
  ['prototyping', 'flask', 'above', 'aspnet-core', 'one file, nothing to generate'],
  ['ecosystem', 'flask', 'above', 'fastapi', 'it is eight years older'],
  ['ecosystem', 'express', 'above', 'fastapi', 'npm is the largest registry'],
  ['fullstack-ts', 'express', 'above', 'flask django fastapi aspnet-core', 'it alone runs TypeScript on the server'],
  // Long life
  ['structure', 'django', 'above', 'flask fastapi express', 'every project is laid out alike'],
  [
    'maintainability',
    'aspnet-core',
    'not below',
    'flask django fastapi express',
    'conventions and a compiler keep code alike',
  ],
  ['small-apps', 'flask', 'above', 'django', 'small things are what it is for'],
  ['large-apps', 'aspnet-core', 'above', 'flask express', 'large systems are what it is for'],
  ['large-apps', 'django', 'above', 'flask express', 'it is the usual choice for the large and complex'],
  ['flexibility', 'flask', 'above', 'django', 'every part is yours to choose'],
  ['easy-to-leave', 'flask', 'above', 'django', 'little of your code depends on it'],
  ['microservices', 'fastapi', 'above', 'django', 'Django is made to be one application'],
  ['di', 'aspnet-core', 'above', 'flask express', 'a container is part of every application'],
  ['di', 'fastapi', 'above', 'flask express', 'handlers declare what they need'],
  ['consistency', 'django', 'above', 'express', 'transactions belong to its ORM'],
  ['enterprise', 'aspnet-core', 'above', 'flask django fastapi express', 'it signs in by Active Directory itself'],
  ['enterprise', 'fastapi', 'not below', 'express', 'both reach a directory through OpenID Connect'],
  ['stability', 'aspnet-core', 'above', 'flask fastapi express', 'long-term versions have dates'],
  ['stability', 'django', 'above', 'flask fastapi', 'long-term versions have dates'],
  [
    'observability',
    'aspnet-core',
    'not below',
    'flask django fastapi express',
    'logs, metrics and health checks are supplied',
  ],
];

const { cell } = assess(model);
const value = (framework: string, criterion: string) => cell(framework, criterion).value;

describe('orders that no expert disputes', () => {
  test.each(ORDERS)('on %s, %s is %s %s: %s', (criterion, first, relation, others, _because) => {
    const own = value(first, criterion);
    const wrong = others.split(' ').filter((other) => {
      const its = value(other, criterion);
      return relation === 'above' ? own <= its : own < its - 1e-9;
    });
    expect(wrong).toEqual([]);
  });
});
