/** A folder below `src`, or `.` for the files of a folder itself. */
export type Room = string;

/**
 * Folders whose rooms lie on floors, the top one first. A file may import from its own room and from any floor below,
 * never from one above and never from another room of its own floor. A room that is a key itself has floors inside.
 */
export const FLOORS: Readonly<Record<string, readonly (readonly Room[])[]>> = {
  src: [['.'], ['views'], ['store'], ['share'], ['advisor', 'compiler'], ['knowledge', 'mcda']],
  'src/advisor': [['robustness'], ['outlook'], ['ranking'], ['evidence']],
  'src/compiler': [['.'], ['rules'], ['reading'], ['problems']],
  'src/views': [
    ['shell'],
    ['home', 'questionnaire', 'recommendation', 'matrix', 'framework', 'source', 'guide', 'method'],
    ['examples', 'agreement', 'outlook'],
    ['evidence', 'profile'],
    ['ui'],
    ['app'],
    ['place'],
    ['words'],
    ['jsx'],
  ],
  'src/views/recommendation': [
    ['.'],
    ['verdict', 'ranking', 'why', 'changes', 'weights', 'next-steps', 'link'],
    ['trial'],
    ['result'],
  ],
};

/** Why an import that the floors would allow is refused all the same, by the start of both paths. */
export const APART: readonly (readonly [from: string, to: string, because: string])[] = [
  ['src/views', 'src/mcda', 'the views reach the mathematics through the advisor'],
  ['src/store', 'src/mcda', 'the mathematics is reached through the advisor'],
  ['src/share', 'src/mcda', 'the mathematics is reached through the advisor'],
  ['src/compiler', 'src/mcda', 'what is compiled is not computed with'],
  ['src/views', 'src/compiler', 'the browser loads no compiler'],
  ['src/store', 'src/compiler', 'the browser loads no compiler'],
  ['src/share', 'src/compiler', 'the browser loads no compiler'],
];
