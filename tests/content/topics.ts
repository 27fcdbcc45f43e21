/**
 * What each of the five documents was found to speak of, read independently of the content: 43 topics, and for each
 * framework the documents that say something about it, directly or in passing. 153 of the 215 cells are not silent.
 */
export interface Topic {
  readonly topic: string;
  /** The criteria and facts that carry it. */
  readonly carriedBy: readonly string[];
  readonly spokenOf: Readonly<Record<string, readonly string[]>>;
}

export const TOPICS: readonly Topic[] = [
  {
    topic: 'Design philosophy',
    carriedBy: ['philosophy'],
    spokenOf: {
      flask: ['backend-reporter', 'flask-express', 'namalomba', 'python-backends', 'roadmap'],
      django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      fastapi: ['backend-reporter', 'python-backends', 'roadmap'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Built-in feature breadth',
    carriedBy: ['built-ins'],
    spokenOf: {
      flask: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      fastapi: ['backend-reporter', 'python-backends'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Language',
    carriedBy: ['language'],
    spokenOf: {
      flask: ['backend-reporter', 'flask-express', 'namalomba', 'python-backends', 'roadmap'],
      django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      fastapi: ['backend-reporter', 'python-backends', 'roadmap'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Learning curve',
    carriedBy: ['learning', 'delivery'],
    spokenOf: {
      flask: ['flask-express', 'python-backends', 'roadmap'],
      django: ['namalomba', 'python-backends', 'roadmap'],
      fastapi: ['backend-reporter', 'python-backends', 'roadmap'],
      express: ['flask-express'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Performance (raw throughput)',
    carriedBy: ['throughput'],
    spokenOf: {
      flask: ['flask-express', 'namalomba', 'python-backends'],
      django: ['namalomba', 'python-backends'],
      fastapi: ['backend-reporter', 'python-backends', 'roadmap'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'CPU-bound work',
    carriedBy: ['cpu-work'],
    spokenOf: { express: ['flask-express', 'namalomba'], 'aspnet-core': ['namalomba'] },
  },
  {
    topic: 'Async / concurrency model',
    carriedBy: ['concurrency'],
    spokenOf: {
      flask: ['namalomba', 'python-backends', 'roadmap'],
      django: ['namalomba', 'python-backends', 'roadmap'],
      fastapi: ['backend-reporter', 'python-backends', 'roadmap'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Server interface / default server',
    carriedBy: ['server-interface'],
    spokenOf: {
      flask: ['namalomba', 'python-backends', 'roadmap'],
      django: ['namalomba', 'roadmap'],
      fastapi: ['python-backends', 'roadmap'],
      express: ['namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Real-time / WebSockets / streaming',
    carriedBy: ['realtime'],
    spokenOf: {
      flask: ['namalomba'],
      django: ['namalomba', 'roadmap'],
      fastapi: ['backend-reporter', 'python-backends', 'roadmap'],
      express: ['namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'ORM / data layer',
    carriedBy: ['data-layer', 'orm-product'],
    spokenOf: {
      flask: ['backend-reporter', 'flask-express', 'namalomba', 'python-backends', 'roadmap'],
      django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      fastapi: ['backend-reporter', 'roadmap'],
      express: ['namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Migrations',
    carriedBy: ['migrations'],
    spokenOf: { flask: ['roadmap'], django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'] },
  },
  {
    topic: 'Admin panel',
    carriedBy: ['admin-panel'],
    spokenOf: {
      flask: ['python-backends', 'roadmap'],
      django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      fastapi: ['roadmap'],
    },
  },
  {
    topic: 'Authentication / authorisation',
    carriedBy: ['auth'],
    spokenOf: {
      flask: ['flask-express', 'namalomba', 'python-backends', 'roadmap'],
      django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      express: ['namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Security defaults',
    carriedBy: ['security'],
    spokenOf: {
      flask: ['flask-express', 'namalomba'],
      django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Input validation / serialisation',
    carriedBy: ['validation'],
    spokenOf: {
      flask: ['namalomba', 'roadmap'],
      django: ['backend-reporter', 'python-backends', 'roadmap'],
      fastapi: ['backend-reporter', 'python-backends', 'roadmap'],
      express: ['namalomba'],
    },
  },
  {
    topic: 'API documentation (OpenAPI)',
    carriedBy: ['api-docs'],
    spokenOf: {
      flask: ['backend-reporter', 'roadmap'],
      django: ['backend-reporter', 'roadmap'],
      fastapi: ['backend-reporter', 'python-backends', 'roadmap'],
    },
  },
  {
    topic: 'Rate limiting / throttling',
    carriedBy: ['rate-limiting'],
    spokenOf: { django: ['backend-reporter'] },
  },
  {
    topic: 'Project structure / conventions',
    carriedBy: ['structure'],
    spokenOf: {
      flask: ['flask-express', 'namalomba', 'python-backends'],
      django: ['namalomba', 'python-backends'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Typed boundaries',
    carriedBy: ['typing'],
    spokenOf: {
      flask: ['namalomba'],
      django: ['namalomba'],
      fastapi: ['backend-reporter', 'python-backends'],
      express: ['namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Dependency injection',
    carriedBy: ['di'],
    spokenOf: { fastapi: ['backend-reporter'], 'aspnet-core': ['namalomba'] },
  },
  {
    topic: 'Background jobs',
    carriedBy: ['background-jobs'],
    spokenOf: {
      flask: ['namalomba'],
      django: ['namalomba'],
      fastapi: ['backend-reporter'],
      express: ['namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Time to production / rapid prototyping',
    carriedBy: ['delivery', 'prototyping'],
    spokenOf: {
      flask: ['backend-reporter', 'flask-express', 'namalomba', 'python-backends', 'roadmap'],
      django: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      fastapi: ['python-backends'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Horizontal scalability',
    carriedBy: ['scaling'],
    spokenOf: {
      flask: ['backend-reporter', 'flask-express', 'namalomba'],
      django: ['backend-reporter', 'namalomba', 'python-backends'],
      fastapi: ['backend-reporter', 'python-backends'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Memory footprint / containers',
    carriedBy: ['footprint', 'deployment'],
    spokenOf: {
      flask: ['backend-reporter'],
      django: ['backend-reporter'],
      fastapi: ['backend-reporter'],
      express: ['namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Microservices fit',
    carriedBy: ['microservices'],
    spokenOf: {
      flask: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      django: ['backend-reporter'],
      fastapi: ['backend-reporter', 'python-backends'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Monolith / large-app fit',
    carriedBy: ['large-apps'],
    spokenOf: {
      flask: ['flask-express', 'namalomba', 'python-backends'],
      django: ['backend-reporter', 'python-backends'],
      fastapi: ['python-backends'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Maintainability in large teams',
    carriedBy: ['maintainability'],
    spokenOf: {
      flask: ['namalomba', 'python-backends'],
      django: ['namalomba', 'python-backends'],
      fastapi: ['backend-reporter', 'python-backends'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Flexibility / control',
    carriedBy: ['flexibility'],
    spokenOf: {
      flask: ['backend-reporter', 'namalomba', 'python-backends', 'roadmap'],
      django: ['backend-reporter', 'namalomba'],
      express: ['flask-express', 'namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Lock-in',
    carriedBy: ['easy-to-leave', 'flexibility', 'deployment'],
    spokenOf: { flask: ['backend-reporter'], django: ['backend-reporter', 'namalomba'], 'aspnet-core': ['namalomba'] },
  },
  {
    topic: 'Ecosystem maturity',
    carriedBy: ['ecosystem'],
    spokenOf: {
      flask: ['backend-reporter', 'flask-express', 'python-backends'],
      django: ['backend-reporter', 'python-backends'],
      fastapi: ['backend-reporter', 'python-backends'],
      express: ['flask-express'],
    },
  },
  {
    topic: 'Testing support',
    carriedBy: ['testing', 'api-docs'],
    spokenOf: { flask: ['flask-express'], fastapi: ['python-backends'], express: ['flask-express'] },
  },
  {
    topic: 'Deployment complexity',
    carriedBy: ['deployment'],
    spokenOf: {
      flask: ['backend-reporter', 'namalomba'],
      django: ['backend-reporter', 'namalomba'],
      fastapi: ['roadmap'],
      express: ['namalomba'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Consistency / transactions',
    carriedBy: ['consistency'],
    spokenOf: { flask: ['backend-reporter'], django: ['backend-reporter'], fastapi: ['backend-reporter'] },
  },
  {
    topic: 'Sessions / caching',
    carriedBy: ['sessions'],
    spokenOf: { flask: ['backend-reporter'], django: ['backend-reporter', 'python-backends'] },
  },
  {
    topic: 'Full-stack TypeScript',
    carriedBy: ['fullstack-ts'],
    spokenOf: { fastapi: ['python-backends'], express: ['namalomba'] },
  },
  {
    topic: 'ML serving',
    carriedBy: ['ml-serving'],
    spokenOf: { flask: ['namalomba'], fastapi: ['roadmap'], express: ['namalomba'] },
  },
  {
    topic: 'Templates / server-rendered pages',
    carriedBy: ['templates'],
    spokenOf: {
      flask: ['backend-reporter', 'flask-express', 'python-backends'],
      django: ['backend-reporter', 'python-backends', 'roadmap'],
      'aspnet-core': ['namalomba'],
    },
  },
  {
    topic: 'Enterprise integration',
    carriedBy: ['enterprise'],
    spokenOf: { django: ['python-backends'], express: ['flask-express'], 'aspnet-core': ['namalomba'] },
  },
  {
    topic: 'GraphQL support',
    carriedBy: ['graphql'],
    spokenOf: { flask: ['backend-reporter'], fastapi: ['roadmap'] },
  },
  {
    topic: 'gRPC support',
    carriedBy: ['grpc'],
    spokenOf: { flask: ['backend-reporter'] },
  },
  {
    topic: 'Observability',
    carriedBy: ['observability'],
    spokenOf: {},
  },
  {
    topic: 'Release stability / support window',
    carriedBy: ['stability', 'ecosystem'],
    spokenOf: { fastapi: ['python-backends'] },
  },
  {
    topic: 'Licence',
    carriedBy: ['licence'],
    spokenOf: {},
  },
];
