/** A folder inside another, or `.` for the files of that folder itself. */
export type Room = string;

/**
 * Folders whose rooms lie on floors, the top one first. A file may import from its own room and from any floor below,
 * never from one above and never from another room of its own floor. A room that is a key itself has floors inside.
 */
export const FLOORS: Readonly<Record<string, readonly (readonly Room[])[]>> = {
  src: [['.', 'prerender', 'offline'], ['views'], ['store'], ['share'], ['advisor', 'compiler'], ['knowledge', 'mcda']],
  'src/mcda': [['.'], ['draws'], ['input']],
  'src/offline': [['worker'], ['.']],
  'src/advisor': [['robustness'], ['outlook', 'together', 'since', 'pair'], ['ranking'], ['evidence']],
  'src/compiler': [['.'], ['rules'], ['reading'], ['problems']],
  'src/views': [
    ['shell'],
    [
      'home',
      'questionnaire',
      'recommendation',
      'matrix',
      'framework',
      'source',
      'guide',
      'method',
      'licence',
      'together',
      'compare',
    ],
    ['result'],
    ['agreement', 'outlook'],
    ['evidence', 'profile'],
    ['ui'],
    ['app'],
    ['place'],
    ['words'],
    ['jsx'],
  ],
  'src/views/questionnaire': [['.'], ['question', 'answers'], ['asking']],
  'src/views/recommendation': [
    ['.'],
    ['record'],
    ['ranking', 'why', 'changes', 'weights', 'next-steps', 'link', 'since'],
  ],
  'src/views/together': [['.'], ['links']],
  'src/views/result': [['verdict'], ['trial'], ['.']],
  'src/views/matrix': [['.'], ['table', 'controls'], ['view']],
};

/** Imports that the floors would allow and that are refused all the same, by the start of both paths. */
export const APART: readonly (readonly [from: string, to: string, because: string])[] = [
  ...['src/views/', 'src/main.tsx', 'src/store/', 'src/share/'].flatMap((from) => [
    [from, 'src/mcda/', 'the mathematics is reached through the advisor'] as const,
    [from, 'src/compiler/', 'the browser loads no compiler'] as const,
  ]),
  ['src/views/', 'src/knowledge/entries.ts', 'the browser does not load full zod'],
  ['src/compiler/', 'src/mcda/', 'what is compiled is not computed with'],
];

/** The one file of a room that others may import. */
export const FACES: Readonly<Record<string, string>> = { 'src/mcda': 'src/mcda/index.ts' };

/** Packages that a room may import; rooms that are not here may import any but those of `NOT_THERE`. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/mcda': ['pure-rand', 'yalps'],
  'src/knowledge': ['zod'],
  'src/advisor': [],
};

export const NOT_THERE: Readonly<Record<string, readonly string[]>> = {
  'src/share': ['react', 'react-dom'],
  'src/store': ['react', 'react-dom'],
  'src/compiler': ['react', 'react-dom'],
  'src/views': ['zod'],
};
