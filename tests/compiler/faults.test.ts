import { describe, expect, test } from 'vitest';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';
import { edited, FED_BY_PEOPLE, faultsOf } from './faults-of.ts';

const REVIEW = 'content/sources/review.md';
const MANUAL = 'content/sources/manual.md';
const PEOPLE = 'content/questions/people.md';
const SHOP = 'content/examples/shop.md';
const LOAD = 'content/questions/load.md';
const LANGUAGE = 'content/questions/language.md';
const USES_SNAKE = 'content/criteria/uses-snake.md';
const SPEED = 'content/criteria/speed.md';
const ALPHA = 'content/frameworks/alpha.md';
const CONFLICT = 'content/conflicts/alpha-speed.md';
const PAIR = 'content/pairs/alpha-vs-gamma.md';

const SHAPE = '---\nid: shape\norder: 20\nname: Shape\nquestion: Which?\nvalues: { round: Round }\n---\nIts shape.\n';

/** The small content with a security review. */
const reviewing = (review: string) =>
  edited('content/model.md', 'benchmark: 2 }\n', `benchmark: 2 }\nreview: { ${review} }\n`);

describe('sound content', () => {
  test('has no fault', () => {
    expect(faultsOf({})).toEqual([]);
  });
});

describe('each fault is named with its file, line and column, what is wrong and how to mend it', () => {
  const cases: readonly [name: string, changes: Record<string, string | undefined>, messages: readonly string[]][] = [
    [
      'a criterion that does not exist',
      edited(REVIEW, '| Speed | speed |', '| Speed | sped |'),
      ['content/sources/review.md:15:11 unknown-criterion: "sped" is not a criterion. Did you mean "speed"?'],
    ],
    [
      'an effect on a criterion that does not exist',
      edited(PEOPLE, 'criterion: admin', 'criterion: admn'),
      ['content/questions/people.md:11:22 unknown-criterion: "admn" is not a criterion. Did you mean "admin"?'],
    ],
    [
      'a framework that does not exist',
      edited(MANUAL, '| Alpha | Gamma |', '| Alpha | Gama |'),
      ['content/sources/manual.md:18:26 unknown-framework: "Gama" is not a framework. Did you mean "gamma"?'],
    ],
    [
      'a rating outside the scale',
      edited(REVIEW, 'low: rates it "slow"', 'lowish: rates it "slow"'),
      ['content/sources/review.md:15:19 wrong-rating: "lowish" is not a rating. Did you mean "low"?'],
    ],
    [
      'a rating without a sentence',
      edited(REVIEW, 'low: rates it "slow"', 'low'),
      [
        'content/sources/review.md:15:19 missing-statement: "low" has no sentence. Expected a rating or value, a colon and a sentence, such as "high: has it built in".',
      ],
    ],
    [
      'the same cell twice',
      edited(REVIEW, '| Language |', '| Speed | speed | low: is slow again | | |\n| Language |'),
      [
        'content/sources/review.md:17:19 duplicate-cell: "Speed" already judges speed of alpha in this section, at line 15. Merge the two.',
      ],
    ],
    [
      'a missing front-matter field',
      edited(REVIEW, 'short: Review\n', ''),
      ['content/sources/review.md:2:1 missing-field: "short" is missing. Expected some text.'],
    ],
    [
      'a field that does not exist',
      edited(REVIEW, 'short: Review\n', 'short: Review\nautor: nobody\n'),
      ['content/sources/review.md:6:1 unknown-field: "autor" is not a field here. Did you mean "author"?'],
    ],
    [
      'a field of the wrong kind',
      edited(REVIEW, 'kind: comparison', 'kind: comparision'),
      [
        'content/sources/review.md:6:7 wrong-field: "kind" is "comparision". Expected one of: comparison, official, benchmark.',
      ],
    ],
    [
      'broken YAML',
      edited(REVIEW, 'short: Review', 'short: "Review'),
      [
        expect.stringMatching(
          /^content\/sources\/review\.md:\d+:\d+ broken-yaml: The front matter is not valid YAML: .+\.$/,
        ),
      ],
    ],
    [
      'no front matter',
      { [SPEED]: 'Just words.\n' },
      [
        'content/criteria/speed.md:1:1 missing-front-matter: has no front matter. Start the file with a line "---", the fields, and another line "---".',
      ],
    ],
    [
      'a table row with too few columns',
      edited(REVIEW, ' high: rates it "fast" | |', ' high: rates it "fast" |'),
      [
        'content/sources/review.md:15:1 too-few-columns: The row has 4 cells. Expected 5, as in the header; leave a cell empty where the row is silent.',
      ],
    ],
    [
      'a table row with too many columns',
      edited(REVIEW, 'rates it "fast" | |', 'rates it "fast" | | low: more |'),
      [
        'content/sources/review.md:15:1 too-many-columns: The row has 6 cells. Expected 5, as in the header; write \\| for a bar inside a cell.',
      ],
    ],
    [
      'an option with neither effects, nor a requirement, nor a reason for being neutral',
      edited(PEOPLE, '    neutral: It carries no weight.\n', ''),
      [
        'content/questions/people.md:12:9 option-without-effect: The option "no" has neither effects nor a requirement. Add one, or say why not: "neutral: <reason>".',
      ],
    ],
    [
      'an option that is neutral and has effects',
      edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    neutral: None.\n'),
      [
        'content/questions/people.md:8:9 neutral-with-effect: The option "yes" is neutral and has effects or a requirement. Remove one or the other.',
      ],
    ],
    [
      'an option that is neutral and reweighs',
      edited(
        PEOPLE,
        '    neutral: It carries',
        '    reweighs: { question: load, to: 2, because: It may. }\n    neutral: It carries',
      ),
      [
        'content/questions/people.md:12:9 neutral-with-effect: The option "no" is neutral and has effects or a requirement. Remove one or the other.',
      ],
    ],
    [
      'an id unlike its file name',
      edited(PEOPLE, 'id: people', 'id: persons'),
      [
        'content/questions/people.md:2:5 id-unlike-file: The id "persons" is unlike the file name "people". Make them equal.',
      ],
    ],
    [
      'an id too long for a link',
      edited(PEOPLE, 'id: not-sure', 'id: not-sure-at-all-yet'),
      [
        'content/questions/people.md:15:9 wrong-field: "options.2.id" is "not-sure-at-all-yet". Expected at most 16 characters, because ids travel in links.',
      ],
    ],
    [
      'an effect of a size that does not exist',
      edited(PEOPLE, 'add: 4', 'add: 3'),
      ['content/questions/people.md:11:34 wrong-field: "options.0.effects.0.add" is 3. Expected 1, 2, 4 or 8.'],
    ],
    [
      'a citation of a section that does not exist',
      edited(PEOPLE, 'section: Table', 'section: Tables'),
      [
        'content/questions/people.md:11:100 unknown-section: "Tables" is not a section of review. Did you mean "Table"?',
      ],
    ],
    [
      'a citation of a row that does not exist',
      edited(PEOPLE, 'row: Admin', 'row: Admins'),
      [
        'content/questions/people.md:11:112 unknown-row: "Admins" is not a row under "Table" of review. Did you mean "Admin"?',
      ],
    ],
    [
      'a citation of a source that does not exist',
      edited(PEOPLE, 'source: review', 'source: revue'),
      ['content/questions/people.md:11:83 unknown-source: "revue" is not a source. Did you mean "review"?'],
    ],
    [
      'a requirement on a value that does not exist',
      edited(LANGUAGE, 'anyOf: [sharp]', 'anyOf: [shark]'),
      ['content/questions/language.md:13:41 unknown-value: "shark" is not a value of this fact. Did you mean "sharp"?'],
    ],
    [
      'a requirement on a fact that does not exist',
      edited(LANGUAGE, 'requires: { fact: language, anyOf: [sharp]', 'requires: { fact: languages, anyOf: [sharp]'),
      ['content/questions/language.md:13:23 unknown-fact: "languages" is not a fact. Did you mean "language"?'],
    ],
    [
      'a conflict about a finding that does not exist',
      edited(CONFLICT, 'row: Speed, framework: alpha', 'row: Speed, framework: gamma'),
      [
        'content/conflicts/alpha-speed.md:7:5 missing-finding: There is no finding on gamma and speed in the row "Speed" of review. That row has: alpha and speed, beta and speed.',
      ],
    ],
    [
      'a conflict about a framework that does not exist',
      edited(CONFLICT, 'row: Speed, framework: alpha', 'row: Speed, framework: alpah'),
      ['content/conflicts/alpha-speed.md:7:62 unknown-framework: "alpah" is not a framework. Did you mean "alpha"?'],
    ],
    [
      'a conflict about a criterion that does not exist',
      edited(
        CONFLICT,
        'row: Speed, framework: alpha, criterion: speed',
        'row: Speed, framework: alpha, criterion: sped',
      ),
      ['content/conflicts/alpha-speed.md:7:80 unknown-criterion: "sped" is not a criterion. Did you mean "speed"?'],
    ],
    [
      'a conflict about a fact that does not exist',
      edited(CONFLICT, 'row: Speed, framework: alpha, criterion: speed', 'row: Speed, framework: alpha, fact: langage'),
      ['content/conflicts/alpha-speed.md:7:75 unknown-fact: "langage" is not a fact. Did you mean "language"?'],
    ],
    [
      'a question in a theme that does not exist, which is not called unused as well',
      edited(PEOPLE, 'theme: users', 'theme: user'),
      ['content/questions/people.md:18:8 unknown-theme: "user" is not a theme of questions. Did you mean "users"?'],
    ],
    [
      'a criterion in a group that does not exist',
      edited(SPEED, 'group: load', 'group: loads'),
      ['content/criteria/speed.md:5:8 unknown-group: "loads" is not a group of criteria. Did you mean "load"?'],
    ],
    [
      'a rating of a criterion that follows from a fact',
      edited(REVIEW, '| Speed | speed |', '| Speed | uses-snake |'),
      [
        'content/sources/review.md:15:11 judges-derived: "uses-snake" follows from the fact "language" and takes no ratings. Judge a fact or another criterion.',
      ],
    ],
    [
      'an option that names a framework where no criterion follows from the answer',
      edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    framework: alpha\n'),
      [
        'content/questions/people.md:10:16 framework-in-option: The option "yes" names a framework, but no criterion follows from answers to this question. Remove "framework", or give a criterion "from: { question: ... }".',
      ],
    ],
    [
      'a criterion that follows from answers which name no framework',
      FED_BY_PEOPLE,
      [
        'content/criteria/uses-snake.md:7:19 feeds-nothing: "uses-snake" follows from answers to "people", but none of its options names a framework. Give those that do a "framework".',
      ],
    ],
    [
      'two options that name one framework',
      {
        ...FED_BY_PEOPLE,
        ...edited(
          PEOPLE,
          '  - id: yes\n    text: Yes\n',
          '  - id: know\n    text: We do\n    framework: alpha\n  - id: yes\n    text: Yes\n    framework: alpha\n',
        ),
      },
      [
        'content/questions/people.md:13:16 framework-named-twice: The option "yes" names "alpha", as an option before it does. Merge the two.',
      ],
    ],
    [
      'an effect on a criterion that follows from an answer',
      {
        ...FED_BY_PEOPLE,
        ...edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    framework: alpha\n'),
        ...edited(LOAD, 'criterion: speed', 'criterion: uses-snake'),
      },
      [
        'content/questions/load.md:11:22 effect-on-answer-fed: The option "fast" adds to "uses-snake", which follows from an answer. Remove the effect: the criterion\'s own "from" says what it adds.',
      ],
    ],
    [
      'a criterion that follows from a question that does not exist',
      edited(
        USES_SNAKE,
        'from: { fact: language, holds: [snake] }',
        'from: { question: peple, add: 4, because: They know it., cite: { source: review, section: Table } }',
      ),
      ['content/criteria/uses-snake.md:7:19 unknown-question: "peple" is not a question. Did you mean "people"?'],
    ],
    [
      'an option that reweighs a question that does not exist',
      edited(PEOPLE, 'neutral: It carries no weight.', 'reweighs: { question: lod, to: 2, because: It may. }'),
      ['content/questions/people.md:14:27 unknown-question: "lod" is not a question. Did you mean "load"?'],
    ],
    [
      'an example that answers a question that does not exist',
      edited(SHOP, '  people: yes', '  peple: yes'),
      ['content/examples/shop.md:7:10 unknown-question: "peple" is not a question. Did you mean "people"?'],
    ],
    [
      'an example with an answer that is not offered',
      edited(SHOP, '[fast, documented]', '[fast, document]'),
      [
        'content/examples/shop.md:8:16 unknown-option: "document" is not an option of this question. Did you mean "documented"?',
      ],
    ],
    [
      'an example with two answers where one is asked for',
      edited(SHOP, 'people: yes', 'people: [yes, no]'),
      [
        'content/examples/shop.md:7:17 answer-beside-answer: The option "no" cannot be chosen of "people" beside the other one. Keep one of the two.',
      ],
    ],
    [
      'an example with one answer that is not offered',
      edited(SHOP, 'people: yes', 'people: yea'),
      ['content/examples/shop.md:7:11 unknown-option: "yea" is not an option of this question. Did you mean "yes"?'],
    ],
    [
      'an example that gives one answer twice',
      edited(SHOP, '[fast, documented]', '[fast, documented, fast]'),
      [
        'content/examples/shop.md:8:28 answer-beside-answer: The option "fast" cannot be chosen of "load" beside the other one. Keep one of the two.',
      ],
    ],
    [
      'an example that chooses none of these beside another',
      edited(SHOP, '[fast, documented]', '[neither, fast]'),
      [
        'content/examples/shop.md:8:10 answer-beside-answer: The option "neither" cannot be chosen of "load" beside the other one. Keep one of the two.',
      ],
    ],
    [
      'two questions that reweigh the same one',
      {
        ...edited(PEOPLE, 'neutral: It carries no weight.', 'reweighs: { question: load, to: 2, because: It may. }'),
        ...edited(
          'content/questions/language.md',
          '  - id: not-sure\n',
          '  - id: no-matter\n    text: No matter\n    reweighs: { question: load, to: 1, because: It may. }\n  - id: not-sure\n',
        ),
      },
      [
        'content/questions/people.md:14:27 reweighed-twice: The question "load" is reweighed by answers to "language" already. Let one question reweigh it: the exact outlook rests on it.',
      ],
    ],
    [
      'an option that reweighs and adds',
      edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    reweighs: { question: load, to: 2, because: It may. }\n'),
      [
        'content/questions/people.md:8:9 reweighs-with-effect: The option "yes" reweighs another question and has effects or a requirement of its own. Make them two options: the exact outlook rests on it.',
      ],
    ],
    [
      'an option that reweighs where several may be chosen',
      edited(LOAD, 'neutral: Nothing special.', 'reweighs: { question: people, to: 2, because: It may. }'),
      [
        'content/questions/load.md:16:9 reweighs-among-many: The option "neither" reweighs another question, and several options may be chosen here. Choose one: the exact outlook rests on it.',
      ],
    ],
    [
      'a review for a criterion that does not exist',
      reviewing('criteria: [spede], guide: habits, section: Start small'),
      ['content/model.md:7:22 unknown-criterion: "spede" is not a criterion. Did you mean "speed"?'],
    ],
    [
      'a review with a guide that does not exist',
      reviewing('criteria: [speed], guide: habit, section: Start small'),
      ['content/model.md:7:37 unknown-guide: "habit" is not a guide. Did you mean "habits"?'],
    ],
    [
      'a review with a section that its guide does not have',
      reviewing('criteria: [speed], guide: habits, section: Start'),
      ['content/guides/habits.md:2:5 missing-heading: The heading "## Start" is missing.'],
    ],
    [
      'a review with a section that stands deeper in its guide',
      {
        ...reviewing('criteria: [speed], guide: habits, section: At night'),
        ...edited('content/guides/habits.md', 'Begin with', '### At night\n\nBegin with'),
      },
      ['content/guides/habits.md:2:5 missing-heading: The heading "## At night" is missing.'],
    ],
    [
      'a link that leads nowhere',
      edited(PEOPLE, 'source:review#table', 'source:review#tables'),
      [
        'content/questions/people.md:20:17 unknown-link: The link "source:review#tables" leads nowhere: "review" has no such section. Did you mean "source:review#table"?',
      ],
    ],
    [
      'advice for a criterion that does not exist',
      edited(ALPHA, '- Begin.', '- Begin\n  now.\n  For: speed,  admn'),
      ['content/frameworks/alpha.md:21:16 unknown-criterion: "admn" is not a criterion. Did you mean "admin"?'],
    ],
    [
      'a warning for a criterion that does not exist',
      edited(ALPHA, '- Traps.', '- Traps.\n\n  For: sped'),
      ['content/frameworks/alpha.md:25:8 unknown-criterion: "sped" is not a criterion. Did you mean "speed"?'],
    ],
    [
      'advice for one criterion twice',
      edited(ALPHA, '- Begin.', '- Begin.\n  For: speed, docs, speed'),
      ['content/frameworks/alpha.md:20:21 duplicate-criterion: "speed" stands in this line already. Name it once.'],
    ],
    [
      'advice that is not a bullet',
      edited(ALPHA, '- Begin.', 'Begin so:\n\n- Begin.'),
      [
        'content/frameworks/alpha.md:19:1 not-a-bullet: Only bullets stand under "## If you choose it". Make it one, starting with "- ".',
      ],
    ],
    [
      'advice under a heading of its own',
      edited(ALPHA, '- Traps.', '### Later\n\n- Traps.'),
      [
        'content/frameworks/alpha.md:23:1 not-a-bullet: Only bullets stand under "## Watch out for". Make it one, starting with "- ".',
      ],
    ],
    [
      'a bullet that names a criterion and says nothing',
      edited(ALPHA, '- Begin.', '- For: speed'),
      [
        'content/frameworks/alpha.md:19:1 empty-bullet: The bullet says nothing. Write the advice or delete the bullet.',
      ],
    ],
    [
      'a bullet of advice without words',
      edited(ALPHA, '- Begin.', '- Begin.\n-'),
      [
        'content/frameworks/alpha.md:20:1 empty-bullet: The bullet says nothing. Write the advice or delete the bullet.',
      ],
    ],
    [
      'criteria named elsewhere than in the last line of advice',
      {
        [ALPHA]: (SMALL_CONTENT[ALPHA] ?? '')
          .replace('- Often.', '- Often.\n  For: speed')
          .replace('- Begin.', '- Begin.\n  For: speed\n  [The review](source:review)')
          .replace('- Traps.', '- Traps.\n\nFor: speed'),
      },
      ['16:3', '21:3', '28:1'].map(
        (at) =>
          `content/frameworks/alpha.md:${at} misplaced-for: A line "For:" is the last line of a bullet under "## If you choose it" or "## Watch out for". Move it there.`,
      ),
    ],
    [
      'a "For:" and a bullet that something stands before',
      {
        [ALPHA]: (SMALL_CONTENT[ALPHA] ?? '').replace(
          '- Begin.',
          '- **Begin.** Do it.\n... For: speed\n... - **Go on.** Do more.\n... For: speed',
        ),
      },
      [
        'content/frameworks/alpha.md:20:5 misplaced-for: A line "For:" is the last line of a bullet under "## If you choose it" or "## Watch out for". Move it there.',
        'content/frameworks/alpha.md:21:1 not-a-bullet: Only bullets stand under "## If you choose it". Make it one, starting with "- ".',
        'content/frameworks/alpha.md:22:5 misplaced-for: A line "For:" is the last line of a bullet under "## If you choose it" or "## Watch out for". Move it there.',
      ],
    ],
    [
      'HTML in prose',
      edited(PEOPLE, 'Why we ask,', 'Why <b>we</b> ask,'),
      [
        'content/questions/people.md:20:5 html-in-prose: HTML is not allowed in prose. Write it in Markdown.',
        'content/questions/people.md:20:10 html-in-prose: HTML is not allowed in prose. Write it in Markdown.',
      ],
    ],
    [
      'a framework without one of its headings',
      edited(ALPHA, '## Watch out for', '## Watch out'),
      [
        'content/frameworks/alpha.md:21:1 unknown-heading: "## Watch out" is not a heading of this entry. Did you mean "Watch out for"?',
      ],
    ],
    [
      'two frameworks in one colour',
      edited(ALPHA, 'hue: copper', 'hue: pine'),
      ['content/frameworks/beta.md:7:6 duplicate-look: The hue "pine" is taken by alpha. Give each framework its own.'],
    ],
    [
      'a pair in the other order',
      { 'content/pairs/gamma-vs-alpha.md': SMALL_CONTENT[PAIR]?.replace('alpha-vs-gamma', 'gamma-vs-alpha') },
      [
        'content/pairs/gamma-vs-alpha.md:2:5 pair-of-none: "gamma-vs-alpha" does not name two frameworks in their order. Expected one of: alpha-vs-beta, alpha-vs-gamma, beta-vs-gamma.',
      ],
    ],
    [
      'a pair that speaks of another',
      edited(PAIR, '  gamma:', '  beta:'),
      [
        'content/pairs/alpha-vs-gamma.md:4:3 pair-of-others: The ways are those of alpha, beta. Expected one for each: alpha, gamma.',
      ],
    ],
    [
      'a pair that speaks of one alone, or of nobody',
      { [PAIR]: SMALL_CONTENT[PAIR]?.replace(/ {2}gamma:[\s\S]*?(?=---)/, '') },
      [
        'content/pairs/alpha-vs-gamma.md:4:3 pair-of-others: The ways are those of alpha. Expected one for each: alpha, gamma.',
      ],
    ],
    [
      'a pair that speaks of nobody',
      { [PAIR]: SMALL_CONTENT[PAIR]?.replace(/ways:[\s\S]*?(?=---)/, 'ways: {}\n') },
      [
        'content/pairs/alpha-vs-gamma.md:3:7 pair-of-others: The ways are those of nobody. Expected one for each: alpha, gamma.',
      ],
    ],
    [
      'a pair that speaks of a third as well',
      {
        [PAIR]: SMALL_CONTENT[PAIR]?.replace(
          '  gamma:',
          '  beta: { when: it is late., price: Time., ahead: [docs], behind: [admin] }\n  gamma:',
        ),
      },
      [
        'content/pairs/alpha-vs-gamma.md:4:3 pair-of-others: The ways are those of alpha, beta, gamma. Expected one for each: alpha, gamma.',
      ],
    ],
    [
      'a pair that gives up on no criterion',
      edited(PAIR, 'behind: [docs]', 'behind: [docs, dosc]'),
      ['content/pairs/alpha-vs-gamma.md:8:20 unknown-criterion: "dosc" is not a criterion. Did you mean "docs"?'],
    ],
    [
      'a pair that rests on no criterion',
      edited(PAIR, 'ahead: [admin]', 'ahead: [admni]'),
      ['content/pairs/alpha-vs-gamma.md:7:13 unknown-criterion: "admni" is not a criterion. Did you mean "admin"?'],
    ],
    [
      'two questions in one place',
      edited(LOAD, 'order: 20', 'order: 10'),
      ['content/questions/people.md:3:8 duplicate-order: The order 10 is taken by load. Give each question its own.'],
    ],
    [
      'a question whose answers change nothing',
      {
        'content/questions/idle.md':
          '---\nid: idle\norder: 90\ntheme: service\ntopic: Idle\ntext: Any colour?\nchoose: one\noptions:\n  - { id: a, text: A, neutral: Nothing. }\n  - { id: b, text: B, neutral: Nothing. }\n---\nWhy.\n',
      },
      [
        'content/questions/idle.md:9:3 neutral-question: All options of "idle" are neutral, so the answer changes nothing. Give one an effect, or delete the question.',
      ],
    ],
    [
      'a criterion that nothing speaks of',
      {
        'content/criteria/lonely.md': (SMALL_CONTENT[SPEED] ?? '')
          .replace('id: speed', 'id: lonely')
          .replace('order: 10', 'order: 99'),
      },
      [
        'content/criteria/lonely.md:2:5 unused-criterion: No finding and no question speaks of the criterion "lonely". Use it or delete it.',
      ],
    ],
    [
      'a criterion that a table misspells, which is not called unused as well',
      {
        'content/criteria/lonely.md': (SMALL_CONTENT[SPEED] ?? '')
          .replace('id: speed', 'id: lonely')
          .replace('order: 10', 'order: 99'),
        ...edited(REVIEW, '| Admin |', '| Alone | lonly | low: has nobody | | |\n| Admin |'),
      },
      ['content/sources/review.md:16:11 unknown-criterion: "lonly" is not a criterion. Did you mean "lonely"?'],
    ],
    [
      'a fact that a table misspells, which is not called unused as well',
      {
        'content/facts/shape.md': SHAPE,
        ...edited(REVIEW, '| Admin |', '| Form | shap | round: is a ball | | |\n| Admin |'),
      },
      ['content/sources/review.md:16:10 unknown-criterion: "shap" is not a criterion. Did you mean "shape"?'],
    ],
    [
      'a fact that a requirement misspells, which is not called unused as well',
      {
        'content/facts/shape.md': SHAPE,
        ...edited(LANGUAGE, 'fact: language, anyOf: [sharp]', 'fact: shap, anyOf: [round]'),
      },
      ['content/questions/language.md:13:23 unknown-fact: "shap" is not a fact. Did you mean "shape"?'],
    ],
    [
      'a source without a finding',
      {
        'content/sources/mute.md': `${(SMALL_CONTENT[MANUAL] ?? '').split('## Design')[0]}`
          .replace('id: manual', 'id: mute')
          .replace('order: 20', 'order: 99'),
      },
      ['content/sources/mute.md:2:5 unused-source: The source "mute" has no finding. Add its statements or delete it.'],
    ],
    [
      'a table under no heading',
      edited(REVIEW, '## Table\n', ''),
      expect.arrayContaining([
        'content/sources/review.md:12:1 table-outside-section: This table stands under no heading. Put it under the heading of its section in the document.',
      ]) as unknown as string[],
    ],
    [
      'a table without its label columns',
      edited(MANUAL, '| Row | Judges |', '| Row | Criterion |'),
      ['content/sources/manual.md:18:9 table-header: The column is headed "Criterion". Expected "Judges".'],
    ],
    [
      'a file in a folder within one, which what refers to it leads to all the same',
      {
        'content/guides/more/x.md': SMALL_CONTENT['content/guides/habits.md']
          ?.replace('id: habits', 'id: x')
          .replace('order: 10', 'order: 20'),
        ...edited(PEOPLE, 'source:review#table', 'guide:x'),
      },
      [expect.stringMatching(/^content\/guides\/more\/x\.md:1:1 misplaced-file: /)],
    ],
    [
      'a file in no folder',
      { 'content/x.md': 'Hello.' },
      [expect.stringMatching(/^content\/x\.md:1:1 misplaced-file: /)],
    ],
    [
      'a file in a folder named like an inherited property',
      { 'content/constructor/x.md': 'Hello.' },
      [expect.stringMatching(/^content\/constructor\/x\.md:1:1 misplaced-file: /)],
    ],
    [
      'a file whose name ends otherwise',
      { 'content/guides/x.txt': 'Hello.' },
      [
        'content/guides/x.txt:1:1 wrong-ending: is not read, because its name does not end with ".md". Rename it, or move it out of "content".',
      ],
    ],
    [
      'a model that cannot be read, of which nothing else is said',
      edited('content/model.md', 'id: load', 'id: "load'),
      [expect.stringMatching(/^content\/model\.md:\d+:\d+ broken-yaml: /)],
    ],
    [
      'a model whose fields are wrong, of which nothing else is said',
      edited('content/model.md', 'comparison: 1', 'comparison: much'),
      ['content/model.md:6:22 wrong-field: "trust.comparison" is "much". Expected a number.'],
    ],
    [
      'a file in no known folder',
      { 'content/notes/x.md': 'Hello.' },
      [
        'content/notes/x.md:1:1 misplaced-file: is in no folder that holds entries. Move it to sources, frameworks, criteria, facts, questions, conflicts, guides, examples or pairs.',
      ],
    ],
    [
      'no model',
      { 'content/model.md': undefined },
      [
        'content/model.md:1:1 missing-model: is missing. It names the groups of criteria, the themes of questions and the trust in each kind of source.',
      ],
    ],
    [
      'two options of one question with one id',
      edited(PEOPLE, '  - id: no\n', '  - id: yes\n'),
      [
        'content/questions/people.md:12:9 duplicate-id: The option id "yes" is taken by another option of this question. Choose another.',
      ],
    ],
    [
      'an option that adds to one criterion twice',
      edited(
        LOAD,
        '    effects:\n      - { criterion: speed, add: 2,',
        '    effects:\n      - { criterion: speed, add: 1, because: Speed helps., cite: { source: review, section: Table } }\n      - { criterion: speed, add: 2,',
      ),
      ['content/questions/load.md:12:22 duplicate-effect: The option "fast" adds to "speed" twice. Merge the two.'],
    ],
    [
      'the same section twice',
      edited(MANUAL, '## Design\n', '## Design\n\n## Design\n'),
      [
        'content/sources/manual.md:16:1 duplicate-section: The section "Design" stands already at line 14. Put its tables together.',
      ],
    ],
    [
      'a row that says nothing',
      edited(REVIEW, '| Language |', '| Nothing | speed | | | |\n| Language |'),
      [
        'content/sources/review.md:17:1 empty-row: The row "Nothing" says nothing of any framework. Fill a cell or delete the row.',
      ],
    ],
    [
      'a row without a label',
      edited(REVIEW, '| Speed | speed |', '| | speed |'),
      [
        "content/sources/review.md:15:1 empty-row-label: The row has no label. Write the row's own label in the first column.",
      ],
    ],
    [
      'a fact of which nothing speaks',
      { 'content/facts/shape.md': SHAPE },
      [
        'content/facts/shape.md:2:5 unused-fact: No finding speaks of the fact "shape" and nothing asks for it. Use it or delete it.',
      ],
    ],
    [
      'a group without criteria',
      edited(
        'content/model.md',
        '  - { id: load, name: Under load }\n',
        '  - { id: load, name: Under load }\n  - { id: rest, name: The rest }\n',
      ),
      ['content/model.md:6:11 unused-group: No criterion is in the group "rest". Use it or delete it.'],
    ],
    [
      'a theme without questions',
      edited(
        'content/model.md',
        '{ id: service, name: Service }',
        '{ id: service, name: Service }, { id: rest, name: Rest }',
      ),
      ['content/model.md:7:76 unused-theme: No question is in the theme "rest". Use it or delete it.'],
    ],
  ];
  test.each(cases)('%s', (_name, changes, messages) => {
    expect(faultsOf(changes)).toEqual(messages);
  });
});

const NO_HEADING =
  'This looks like a heading and is none of a section. Start the line with "## " (or more "#"), outside lists and without an indent; to begin a text with "#", put it in backticks.';
const NO_MARK =
  'belongs to no link, code or strong text here, so readers would see it as it is. Complete what it is part of, or write';
const DRAWN = 'Say it in words, or link to it.';

describe('Markdown that the pages do not draw is a problem, where it stands', () => {
  const cases: readonly [name: string, text: string, message: string][] = [
    ['a picture', 'Look: ![a chart](https://example.org/a.png)', `20:7 not-drawn: A picture is not drawn. ${DRAWN}`],
    [
      'an address on a line of its own, used or not',
      '[chart]: https://example.org/',
      '20:1 not-drawn: An address on a line of its own is not drawn. Write it in the link, [text](address), or delete it.',
    ],
    [
      'a picture whose address is elsewhere',
      'Look: ![a chart][chart]\n\n[chart]: https://example.org/a.png',
      `20:7 not-drawn: A picture is not drawn. ${DRAWN}`,
    ],
    [
      'a link whose address is elsewhere',
      'See [the chart][chart].\n\n[chart]: https://example.org/',
      '20:5 not-drawn: A link with its address elsewhere is not drawn. Write [text](address).',
    ],
    ['a footnote', 'Words.[^1]\n\n[^1]: More.', '20:7 not-drawn: A footnote is not drawn. Say it in the text.'],
    [
      'a quotation',
      '> They said so.',
      '20:1 not-drawn: A quotation set apart by ">" is not drawn. Take the mark away; quote within the text.',
    ],
    [
      'a line across',
      'Words.\n\n***',
      '22:1 not-drawn: A line across the page is not drawn. Delete it, or write a heading.',
    ],
    [
      'struck-out text',
      'From ~5~ to 9 ms',
      '20:6 not-drawn: Struck-out text is not drawn. Delete it; a "~" that is part of a text is written \\~.',
    ],
    [
      'a line that is broken on purpose',
      'One  \ntwo.',
      '20:4 not-drawn: The start of a new line within a paragraph is not drawn. Take the backslash or the two spaces at the end of this one away.',
    ],
    [
      'a line that is broken on purpose by a backslash',
      'One\\\ntwo.',
      '20:4 not-drawn: The start of a new line within a paragraph is not drawn. Take the backslash or the two spaces at the end of this one away.',
    ],
    [
      'a text that is indented',
      'Words.\n\n    More.',
      '22:1 not-drawn: A line that begins with four spaces, which make it code, is not drawn. Take them away; code stands between two lines of "```".',
    ],
    [
      'code that does not end',
      '```\nwords',
      '20:1 open-code: The code that begins here does not end. Write a line of "```" below it.',
    ],
    ['a box that is ticked', '- [x] Do it.', '20:1 not-drawn: A box to tick is not drawn. Take "[ ]" away.'],
    [
      'a bullet without words',
      '- Words.\n-',
      '21:1 empty-bullet: The bullet says nothing. Write the advice or delete the bullet.',
    ],
    ['a heading without words', '##\n\nWords.', `20:1 stray-heading: ${NO_HEADING}`],
    ['a heading without a space', 'Words.\n\n##More', `22:1 stray-heading: ${NO_HEADING}`],
    ['a heading of the first level', '# More', `20:1 stray-heading: ${NO_HEADING}`],
    ['a line of equals signs within a text', '===\nWords.', `20:1 stray-heading: ${NO_HEADING}`],
    ['code that is not closed', 'See `this.', `20:5 open-mark: "\`" ${NO_MARK} "\\\`".`],
    ['a bracket that is not opened', 'See this].', `20:9 open-mark: "]" ${NO_MARK} "\\]".`],
    ['struck-out text that is not closed', 'See ~~this.', `20:5 open-mark: "~~" ${NO_MARK} "\\~~".`],
    ['a box to tick', '- [ ] Do it.', '20:1 not-drawn: A box to tick is not drawn. Take "[ ]" away.'],
    [
      'the title of a link',
      '[Words](https://example.org "Title")',
      '20:1 not-drawn: The title of a link is not drawn. Say it in the text of the link.',
    ],
    [
      'a link without text',
      'So [](https://example.org).',
      '20:4 empty-link: The link has no text, so nothing of it is shown. Write some between "[" and "]".',
    ],
    [
      'a link that is not closed',
      'See [the table](source:review#table.',
      '20:5 open-mark: "[" belongs to no link, code or strong text here, so readers would see it as it is. Complete what it is part of, or write "\\[".',
    ],
    [
      'strong text that is not closed',
      'See **this.',
      '20:5 open-mark: "**" belongs to no link, code or strong text here, so readers would see it as it is. Complete what it is part of, or write "\\**".',
    ],
    [
      'a bullet without a space',
      '-Words',
      '20:1 stray-bullet: This looks like a bullet and is none. Write a space after its mark, or begin the line with another word.',
    ],
    [
      'a bullet of another kind, further down',
      'Words.\n•More',
      '21:1 stray-bullet: This looks like a bullet and is none. Write a space after its mark, or begin the line with another word.',
    ],
    [
      'an invisible character spelt out in an address',
      'See [this](https://example.org/&#8238;).',
      '20:5 hidden-character: An invisible character (U+202E) stands here. Delete it.',
    ],
    [
      'a character that is none, spelt out',
      'Words &#0;.',
      '20:1 hidden-character: An invisible character (U+FFFD) stands here. Delete it.',
    ],
    [
      'an invisible character, spelt out',
      'Words &#8238;backwards.',
      '20:1 hidden-character: An invisible character (U+202E) stands here. Delete it.',
    ],
  ];
  test.each(cases)('%s', (_name, text, message) => {
    const [fault] = faultsOf(edited(PEOPLE, 'Why we ask, see [the table](source:review#table).', text));
    expect(fault).toBe(`${PEOPLE}:${message}`);
  });

  test('what they draw is none', () => {
    const prose =
      'Some *words*, **strong**, `code | as is`, \\[so\\] and <https://example.org>.\n\n1. One\n   - a\n2. Two\n\n```sh\na | b > c\n```\n\n## A *heading*\n\n-5 degrees, `&#8238;`, about ~5 ms\n\n5 * 3'.replace(
        ' * ',
        ' \\* ',
      );
    expect(faultsOf(edited(PEOPLE, 'Why we ask, see [the table](source:review#table).', prose))).toEqual([]);
  });
});

describe('an address is https and has a host', () => {
  const addresses = [
    'javascript:alert(1)',
    'data:text/html,x',
    'foo:bar',
    'http://example.org',
    'https:example.org',
    'https://',
    'https://user@example.org',
    '//example.org',
  ];
  test.each(addresses)('%s in the front matter', (address) => {
    const [fault, ...rest] = faultsOf(edited(ALPHA, 'docs: https://example.org/alpha', `docs: "${address}"`));
    expect(fault).toBe(
      `${ALPHA}:10:7 wrong-field: "docs" is "${address}". Expected a web address that starts with "https://".`,
    );
    expect(rest).toEqual([]);
  });

  test.each(addresses)('%s in a link', (address) => {
    const [fault, ...rest] = faultsOf(edited(PEOPLE, 'source:review#table', address));
    expect(fault).toContain(`${PEOPLE}:20:17 unknown-link: The link "${address}" leads nowhere: `);
    expect(rest).toEqual([]);
  });

  test.each([
    '## A **strong** table',
    '## `Table`',
    '## [The](https://example.org) table',
    '## [*A* table](https://example.org)',
  ])('the heading of a section of a source has no marks but one link: %s', (heading) => {
    expect(faultsOf(edited(REVIEW, '## Table', heading))).toEqual([
      `${REVIEW}:11:1 marked-heading: The heading of a section is plain text, or one link from end to end, and other marks in it are lost. Take them away.`,
    ]);
  });

  test('the heading of a section leads to the web', () => {
    expect(faultsOf(edited(REVIEW, '## Table', '## [Table](criterion:speed)'))).toEqual([
      `${REVIEW}:11:1 unknown-link: The link "criterion:speed" leads nowhere: the heading of a section links to a page on the web, "https://...".`,
    ]);
  });
});

describe('characters that nobody sees are named and not read', () => {
  test.each([
    ['\0', 'U+0000'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200b', 'U+200B'],
    ['\u00ad', 'U+00AD'],
    ['\ufeff', 'U+FEFF'],
    ['\r', 'U+000D'],
    ['\u2028', 'U+2028'],
  ])('%j', (character, code) => {
    expect(faultsOf(edited(REVIEW, 'low: rates', `lo${character}w: rates`))).toEqual([
      `${REVIEW}:15:21 hidden-character: An invisible character (${code}) stands here. Delete it.`,
    ]);
    expect(faultsOf(edited(REVIEW, 'short: Review', `short: Re${character}view`))).toEqual([
      `${REVIEW}:5:10 hidden-character: An invisible character (${code}) stands here. Delete it.`,
    ]);
  });

  test('nor where YAML spells them out', () => {
    expect(faultsOf(edited(REVIEW, 'short: Review', 'short: "\\u202eReview"'))).toEqual([
      `${REVIEW}:5:8 hidden-character: An invisible character (U+202E) stands here. Delete it.`,
    ]);
  });
});

describe('a fault in the front matter is placed where the writer must edit', () => {
  const cases: readonly [name: string, file: string, from: string, to: string, message: string][] = [
    [
      'an unknown field above a block',
      PEOPLE,
      'topic: People',
      'tags:\n  - a\n  - b\ntopic: People',
      '4:1 unknown-field: "tags" is not a field here.',
    ],
    [
      'a misspelt field',
      PEOPLE,
      'topic: People',
      'topik: People',
      '4:1 unknown-field: "topik" is not a field here. Did you mean "topic"?',
    ],
    [
      'a misspelt field above a block',
      PEOPLE,
      'options:',
      'optoins:',
      '7:1 unknown-field: "optoins" is not a field here. Did you mean "options"?',
    ],
    [
      'a misspelt field within braces',
      PEOPLE,
      'criterion: admin',
      'criterium: admin',
      '11:11 unknown-field: "criterium" is not a field here. Did you mean "criterion"?',
    ],
    [
      'a double quote that is not closed',
      PEOPLE,
      'topic: People',
      'topic: "People',
      '4:8 broken-yaml: The front matter is not valid YAML: The quote that opens here is not closed on its line.',
    ],
    [
      'a single quote that is not closed',
      PEOPLE,
      'text: Yes',
      "text: 'Yes",
      '9:11 broken-yaml: The front matter is not valid YAML: The quote that opens here is not closed on its line.',
    ],
    [
      'a quote that the next line closes',
      PEOPLE,
      'text: Yes',
      'text: "Yes\n    neutral: it is"',
      '9:11 broken-yaml: The front matter is not valid YAML: The quote that opens here is not closed on its line.',
    ],
    [
      'a bracket that is not closed',
      CONFLICT,
      '[alpha]',
      '[alpha',
      '5:13 broken-yaml: The front matter is not valid YAML: The "[" that opens here is not closed.',
    ],
    [
      'a brace that is not closed',
      PEOPLE,
      'row: Admin } }',
      'row: Admin }',
      '11:9 broken-yaml: The front matter is not valid YAML: The "{" that opens here is not closed.',
    ],
    [
      'a list for a name',
      PEOPLE,
      'topic: People',
      '[]: People',
      '4:1 broken-yaml: The front matter is not valid YAML: A field has no name here.',
    ],
    [
      'no name',
      PEOPLE,
      'topic: People',
      ': People',
      '4:1 broken-yaml: The front matter is not valid YAML: A field has no name here.',
    ],
    ['a comment', PEOPLE, 'topic: People', 'topic: People #1', '4:15 yaml-comment: What follows "#" is not read.'],
    ['an empty field', PEOPLE, 'topic: People', 'topic:', '4:7 wrong-field: "topic" is empty. Expected some text.'],
    [
      'a value that is no id',
      'content/facts/language.md',
      '{ snake: Snake,',
      '{ Snake: Snake,',
      '6:11 wrong-field: "values.Snake"',
    ],
    ['no end', PEOPLE, '---\nWhy', '--\nWhy', '19:1 open-front-matter: The front matter is not closed.'],
    [
      'a trust that silences the others',
      'content/model.md',
      'official: 2',
      'official: 1e308',
      '6:35 wrong-field: "trust.official" is 1e+308. Expected a number from 0.1 to 10.',
    ],
  ];
  test.each(cases)('%s', (_name, file, from, to, message) => {
    const [fault, ...rest] = faultsOf(edited(file, from, to));
    expect(fault).toContain(`${file}:${message}`);
    expect(rest).toEqual([]);
  });

  test('a comment for the editor is allowed', () => {
    expect(
      faultsOf(edited(PEOPLE, '---\n', '---\n# yaml-language-server: $schema=../schemas/questions.json\n')),
    ).toEqual([]);
  });
});

test('one run reports every fault, in the order of files and lines', () => {
  const review = (SMALL_CONTENT[REVIEW] ?? '')
    .replace('| Speed | speed |', '| Speed | sped |')
    .replace('very high: generates one', 'huge: generates one');
  const faults = faultsOf({
    [REVIEW]: review,
    ...edited(PEOPLE, 'id: people', 'id: persons'),
    ...edited(LOAD, '    neutral: Nothing special.\n', ''),
    ...edited(SPEED, 'group: load', 'grup: load'),
    ...edited(ALPHA, '- Traps.', '- <i>Traps</i>.'),
  });
  expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
    'content/criteria/speed.md:5:1 unknown-field',
    'content/frameworks/alpha.md:23:3 html-in-prose',
    'content/frameworks/alpha.md:23:11 html-in-prose',
    'content/questions/load.md:16:9 option-without-effect',
    'content/questions/people.md:2:5 id-unlike-file',
    'content/sources/review.md:15:11 unknown-criterion',
    'content/sources/review.md:16:19 wrong-rating',
  ]);
});

test('twenty faults in eight files are twenty messages', () => {
  const faults = faultsOf({
    [REVIEW]: (SMALL_CONTENT[REVIEW] ?? '')
      .replace('kind: comparison', 'kind: comparision')
      .replace('short: Review\n', 'autor: nobody\n'),
    [MANUAL]: (SMALL_CONTENT[MANUAL] ?? '')
      .replace(
        '| Throughput | speed | high: serves many requests | moderate: serves some |',
        '| | sped | hi: many | moderate |',
      )
      .replace('very high: writes all of them', 'all: writes all'),
    [PEOPLE]: (SMALL_CONTENT[PEOPLE] ?? '')
      .replace('id: people', 'id: persons')
      .replace('source:review#table', 'source:revue')
      .replace('Why we ask', 'Why <b>we</b> ask'),
    [LOAD]: (SMALL_CONTENT[LOAD] ?? '')
      .replace('    neutral: Nothing special.\n', '')
      .replace('criterion: speed', 'criterion: sped'),
    [SPEED]: (SMALL_CONTENT[SPEED] ?? '')
      .replace('name: Speed\n', '')
      .replace('group: load', 'grup: load')
      .replace('  high: much\n', ''),
    [ALPHA]: (SMALL_CONTENT[ALPHA] ?? '')
      .replace('## Watch out for', '## Watch out')
      .replace('monogram: Al', 'monogram: al'),
    [CONFLICT]: (SMALL_CONTENT[CONFLICT] ?? '').replace('frameworks: [alpha]', 'frameworks: [alfa]'),
    'content/models/late.md': 'Words.',
  });
  expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
    'content/conflicts/alpha-speed.md:5:14 unknown-framework',
    'content/criteria/speed.md:2:1 missing-field',
    'content/criteria/speed.md:4:1 unknown-field',
    'content/criteria/speed.md:7:3 missing-field',
    'content/frameworks/alpha.md:6:11 wrong-field',
    'content/models/late.md:1:1 misplaced-file',
    'content/questions/load.md:11:22 unknown-criterion',
    'content/questions/load.md:16:9 option-without-effect',
    'content/questions/people.md:2:5 id-unlike-file',
    'content/questions/people.md:20:5 html-in-prose',
    'content/questions/people.md:20:10 html-in-prose',
    'content/questions/people.md:20:24 unknown-link',
    'content/sources/manual.md:20:1 empty-row-label',
    'content/sources/manual.md:20:5 unknown-criterion',
    'content/sources/manual.md:20:12 wrong-rating',
    'content/sources/manual.md:20:23 missing-statement',
    'content/sources/manual.md:21:49 wrong-rating',
    'content/sources/review.md:2:1 missing-field',
    'content/sources/review.md:5:1 unknown-field',
    'content/sources/review.md:6:7 wrong-field',
  ]);
});

describe('a row that judges what does not exist has its cells checked all the same', () => {
  test.each([
    [
      'as ratings, where a criterion was meant',
      edited(REVIEW, '| Speed | speed | low:', '| Speed | sped | lowish:'),
      ['15:11 unknown-criterion', '15:18 wrong-rating'],
    ],
    [
      'as values, where a fact was meant',
      edited(REVIEW, '| Language | language | snake:', '| Language | langage | snail:'),
      ['17:14 unknown-criterion', '17:24 unknown-value'],
    ],
    [
      'as ratings, where other cells rate',
      edited(REVIEW, '| Speed | speed | low:', '| Speed | agreeableness | lowish:'),
      ['15:11 unknown-criterion', '15:27 wrong-rating'],
    ],
    [
      'for a sentence, where nothing is like it',
      edited(REVIEW, 'language | snake: is written in Snake |', 'agreeableness | snail |'),
      ['17:14 unknown-criterion', '17:30 missing-statement'],
    ],
    [
      'as figures, where it has a unit',
      {
        'content/sources/bench.md': (SMALL_CONTENT[MANUAL] ?? '')
          .replace('id: manual', 'id: bench')
          .replace('order: 20', 'order: 30')
          .replace(
            /\| Row \| Judges[\s\S]*/,
            '| Row | Judges | Unit | Alpha | Beta |\n|---|---|---|---|---|\n| A | agreeableness | s, less is better | 1: it is | two: it is |\n',
          ),
      },
      ['20:7 unknown-criterion', '20:54 wrong-figure'],
    ],
  ])('%s', (_name, changes, messages) => {
    const [file] = Object.keys(changes);
    expect(faultsOf(changes).map((fault) => fault.split(': ')[0])).toEqual(
      messages.map((message) => `${file}:${message}`),
    );
  });
});

test('an entry that cannot be read is reported once, not again wherever it is named', () => {
  expect(
    faultsOf({ [SPEED]: '---\nid: [\n---\n', [REVIEW]: 'no front matter' }).map((fault) => fault.split(' ')[1]),
  ).toEqual(['broken-yaml:', 'missing-front-matter:']);
});
