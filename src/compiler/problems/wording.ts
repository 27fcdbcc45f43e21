import { nearest, nearestFew } from './nearest.ts';
import type { Fault, FaultOf, Problem, Rule } from './problem.ts';

type Wording = { readonly [R in Rule]: (fault: FaultOf<R>) => string };

/** So much of a text is enough to find it by. */
const QUOTED = 80;

const quote = (text: string) => `"${text.length > QUOTED ? `${text.slice(0, QUOTED - 3)}...` : text}"`;
const list = (items: readonly string[]) => items.join(', ');

/** Suggests the known word that was probably meant; otherwise lists short choices, or the nearest of long ones. */
function expected(found: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is none yet.';
  const meant = nearest(found, known);
  if (meant !== undefined) return `Did you mean ${quote(meant)}?`;
  return known.length <= 12 ? `Expected one of: ${list(known)}.` : `Near it: ${list(nearestFew(found, known, 5))}.`;
}

const unknown = (what: string) => (fault: { id: string; known: readonly string[] }) =>
  `${quote(fault.id)} is not ${what}. ${expected(fault.id, fault.known)}`;

const WORDING: Wording = {
  'missing-content': () =>
    'is missing or empty. Run this in the folder of the project, where what the advisor knows stands in "content".',
  'not-a-file': (f) => `is ${f.what}, and that is not followed. Put the file itself here.`,
  'wrong-ending': () =>
    'is not read, because its name does not end with ".md". Rename it, or move it out of "content".',
  'too-large': (f) =>
    `is too large: ${f.size.toLocaleString('en')} characters, and at most ${f.most.toLocaleString('en')} are read. Divide it into several entries.`,
  'unreadable-file': (f) => `cannot be read: ${f.message}. Allow reading it, or move it out of "content".`,
  'not-utf-8': () => 'A character here is not UTF-8. Save the file as UTF-8.',
  'hidden-character': (f) => `An invisible character (${f.code}) stands here. Delete it.`,
  'too-deep': (f) =>
    `Too much is nested here: at most ${f.most} quotes, lists or brackets stand within each other. Take some away.`,
  'too-slow': (f) =>
    `The file takes more than ${f.seconds} seconds to read, most likely because of this line. Take marks away from it.`,
  'misplaced-file': () =>
    'is in no folder that holds entries. Move it to sources, frameworks, criteria, facts, questions, conflicts, guides, examples or pairs.',
  'missing-model': () =>
    'is missing. It names the groups of criteria, the themes of questions and the trust in each kind of source.',
  'missing-front-matter': () =>
    'has no front matter. Start the file with a line "---", the fields, and another line "---".',
  'open-front-matter': () =>
    'The front matter is not closed. Write a line of exactly "---" below its last field, without spaces before it.',
  'yaml-comment': () => 'What follows "#" is not read. Put a text that has a "#" in quotes, or delete the comment.',
  'broken-yaml': (f) => `The front matter is not valid YAML: ${f.message}`,
  'missing-field': (f) => `${quote(f.field)} is missing. Expected ${f.expected}.`,
  'unknown-field': (f) => `${quote(f.field)} is not a field here. ${expected(f.field, f.known)}`,
  'wrong-field': (f) => `${quote(f.field)} is ${f.found}. Expected ${f.expected}.`,
  'id-unlike-file': (f) => `The id ${quote(f.id)} is unlike the file name ${quote(f.name)}. Make them equal.`,
  'duplicate-id': (f) => `The ${f.kind} id ${quote(f.id)} is taken by ${f.first}. Choose another.`,
  'pair-of-others': (f) =>
    `The ways are those of ${f.found.length > 0 ? list(f.found) : 'nobody'}. Expected one for each: ${list(f.expected)}.`,
  'pair-of-none': (f) => `${quote(f.id)} does not name two frameworks in their order. ${expected(f.id, f.known)}`,
  'duplicate-order': (f) => `The order ${f.order} is taken by ${f.first}. Give each ${f.kind} its own.`,
  'duplicate-look': (f) => `The ${f.what} ${quote(f.value)} is taken by ${f.first}. Give each framework its own.`,
  'unknown-criterion': unknown('a criterion'),
  'unknown-framework': unknown('a framework'),
  'unknown-fact': unknown('a fact'),
  'unknown-value': unknown('a value of this fact'),
  'unknown-source': unknown('a source'),
  'unknown-question': unknown('a question'),
  'unknown-guide': unknown('a guide'),
  'unknown-option': unknown('an option of this question'),
  'unknown-group': unknown('a group of criteria'),
  'unknown-theme': unknown('a theme of questions'),
  'unknown-section': (f) => `${quote(f.section)} is not a section of ${f.source}. ${expected(f.section, f.known)}`,
  'unknown-row': (f) =>
    `${quote(f.row)} is not a row under ${quote(f.section)} of ${f.source}. ${expected(f.row, f.known)}`,
  'missing-finding': (f) =>
    `There is no finding ${f.what}. ${f.known.length > 0 ? `That row has: ${list(f.known)}.` : ''}`.trim(),
  'unknown-link': (f) =>
    `The link ${quote(f.link)} leads nowhere: ${f.expected}. ${f.known.length > 0 ? expected(f.link, f.known) : ''}`.trim(),
  'html-in-prose': () => 'HTML is not allowed in prose. Write it in Markdown.',
  'not-drawn': (f) => `${f.what} is not drawn. ${f.instead}`,
  'open-mark': (f) =>
    `${quote(f.mark)} belongs to no link, code or strong text here, so readers would see it as it is. Complete what it is part of, or write "\\${f.mark}".`,
  'open-code': () => 'The code that begins here does not end. Write a line of "```" below it.',
  'empty-link': () => 'The link has no text, so nothing of it is shown. Write some between "[" and "]".',
  'stray-heading': () =>
    'This looks like a heading and is none of a section. Start the line with "## " (or more "#"), outside lists and without an indent; to begin a text with "#", put it in backticks.',
  'lost-heading': () =>
    'This stands above a table and is neither a heading nor a sentence. Start it with "## ", or end it with a full stop.',
  'deep-heading': (f) =>
    `The heading is more than one level below the one above it. Start it with at most ${f.most} "#".`,
  'stray-bullet': () =>
    'This looks like a bullet and is none. Write a space after its mark, or begin the line with another word.',
  'stray-row': () =>
    'This looks like a row and stands in no table. A table needs a header and below it a line of dashes with as many cells, no empty line, indent, quote or list mark; a bar that is part of a text is written \\|.',
  'marked-cell': () => 'A cell is plain text, and marks in it are lost. Take them away, or write \\ before each.',
  'marked-heading': () =>
    'The heading of a section is plain text, or one link from end to end, and other marks in it are lost. Take them away.',
  'edge-bar': () => 'The cell begins or ends with \\|, which makes no column. Write the bar without \\.',
  'missing-heading': (f) => `The heading "## ${f.heading}" is missing.`,
  'repeated-heading': (f) =>
    `The heading "## ${f.heading}" stands above already, and what is under it here is lost. Merge the two.`,
  'unknown-heading': (f) => `"## ${f.heading}" is not a heading of this entry. ${expected(f.heading, f.known)}`,
  'not-a-bullet': (f) => `Only bullets stand under "## ${f.heading}". Make it one, starting with "- ".`,
  'empty-bullet': () => 'The bullet says nothing. Write the advice or delete the bullet.',
  'misplaced-for': () =>
    'A line "For:" is the last line of a bullet under "## If you choose it" or "## Watch out for". Move it there.',
  'duplicate-criterion': (f) => `${quote(f.id)} stands in this line already. Name it once.`,
  'table-outside-section': () =>
    'This table stands under no heading. Put it under the heading of its section in the document.',
  'second-table': () =>
    'Its section has a table already. Put the heading of its own section above it, starting with "## ", or join the two.',
  'table-header': (f) => `The column is headed ${quote(f.found)}. Expected ${quote(f.expected)}.`,
  'too-few-columns': (f) =>
    `The row has ${f.found} cells. Expected ${f.expected}, as in the header; leave a cell empty where the row is silent.`,
  'too-many-columns': (f) =>
    `The row has ${f.found} cells. Expected ${f.expected}, as in the header; write \\| for a bar inside a cell.`,
  'empty-row-label': () => "The row has no label. Write the row's own label in the first column.",
  'empty-row': (f) => `The row ${quote(f.row)} says nothing of any framework. Fill a cell or delete the row.`,
  'wrong-rating': (f) => `${quote(f.found)} is not a rating. ${expected(f.found, f.known)}`,
  'missing-statement': (f) =>
    `${quote(f.cell)} has no sentence. Expected a rating or value, a colon and a sentence, such as "high: has it built in".`,
  'tight-colon': (f) =>
    `No space follows the colon after ${quote(f.head)}. If the rating, value or figure ends there, write one; otherwise write the colon where it ends.`,
  'wrong-unit': (f) =>
    `${quote(f.found)} is not a unit. Expected what is counted and which way is better, such as "requests a second, more is better".`,
  'wrong-figure': (f) =>
    `${quote(f.found)} is not a figure. Expected a number above 0, such as "130,720" or "130,720 at 3.81 ms".`,
  'lone-figure': () => 'The row has one figure, and figures are rated against each other. Expected at least two.',
  'measured-fact': (f) => `${quote(f.fact)} is a fact, and figures are for criteria. Name a criterion.`,
  'duplicate-cell': (f) =>
    `${quote(f.row)} already judges ${f.judges} of ${f.framework} in this section, at ${f.first}. Merge the two.`,
  'duplicate-section': (f) => `The section ${quote(f.section)} stands already at ${f.first}. Put its tables together.`,
  'judges-derived': (f) =>
    `${quote(f.criterion)} follows from ${f.from} and takes no ratings. Judge a fact or another criterion.`,
  'open-fact': (f) =>
    `The fact ${quote(f.fact)} has no list of values, so nothing can be asked of it. Give it "values", or name another fact.`,
  'outdated-unsaid': () =>
    'The finding is called outdated, but no official or measured finding of this conflict says so. Add the one that does.',
  'reserved-id': (f) =>
    `${quote(f.id)} is the name of a kind of source. Choose another id, because links leave out either.`,
  'option-without-effect': (f) =>
    `The option ${quote(f.option)} has neither effects nor a requirement. Add one, or say why not: "neutral: <reason>".`,
  'neutral-with-effect': (f) =>
    `The option ${quote(f.option)} is neutral and has effects or a requirement. Remove one or the other.`,
  'neutral-question': (f) =>
    `All options of ${quote(f.question)} are neutral, so the answer changes nothing. Give one an effect, or delete the question.`,
  'framework-in-option': (f) =>
    `The option ${quote(f.option)} names a framework, but no criterion follows from answers to this question. Remove "framework", or give a criterion "from: { question: ... }".`,
  'framework-named-twice': (f) =>
    `The option ${quote(f.option)} names ${quote(f.framework)}, as an option before it does. Merge the two.`,
  'effect-on-answer-fed': (f) =>
    `The option ${quote(f.option)} adds to ${quote(f.criterion)}, which follows from an answer. Remove the effect: the criterion's own "from" says what it adds.`,
  'feeds-nothing': (f) =>
    `${quote(f.criterion)} follows from answers to ${quote(f.question)}, but none of its options names a framework. Give those that do a "framework".`,
  'reweighs-among-many': (f) =>
    `The option ${quote(f.option)} reweighs another question, and several options may be chosen here. Choose one: the exact outlook rests on it.`,
  'reweighed-twice': (f) =>
    `The question ${quote(f.question)} is reweighed by answers to ${quote(f.by)} already. Let one question reweigh it: the exact outlook rests on it.`,
  'reweighs-with-effect': (f) =>
    `The option ${quote(f.option)} reweighs another question and has effects or a requirement of its own. Make them two options: the exact outlook rests on it.`,
  'duplicate-effect': (f) => `The option ${quote(f.option)} adds to ${quote(f.criterion)} twice. Merge the two.`,
  'answer-beside-answer': (f) =>
    `The option ${quote(f.option)} cannot be chosen of ${quote(f.question)} beside the other one. Keep one of the two.`,
  'unused-criterion': (f) => `No finding and no question speaks of the criterion ${quote(f.id)}. Use it or delete it.`,
  'unused-fact': (f) => `No finding speaks of the fact ${quote(f.id)} and nothing asks for it. Use it or delete it.`,
  'unused-source': (f) => `The source ${quote(f.id)} has no finding. Add its statements or delete it.`,
  'unused-group': (f) => `No criterion is in the group ${quote(f.id)}. Use it or delete it.`,
  'unused-theme': (f) => `No question is in the theme ${quote(f.id)}. Use it or delete it.`,
};

/** `content/sources/x.md:12:7 unknown-criterion: "preformance" is not a criterion. Did you mean "performance"?` */
export function problemMessage(problem: Problem): string {
  const { file, line, column, fault } = problem;
  // One record holds the words of every rule; that the entry fits its own rule is what the type of WORDING says.
  const say = WORDING[fault.rule] as (fault: Fault) => string;
  return `${file}:${line}:${column} ${fault.rule}: ${say(fault)}`;
}
