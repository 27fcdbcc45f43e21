import type { Fault, Problems } from '../problems/problem.ts';
import type { ContentFile, ContentFiles } from './content-files.ts';
import { LIMITS } from './limits.ts';

/**
 * Characters that nobody sees: control and format characters (those that turn the direction of writing among them)
 * and half characters. The replacement character stands where bytes were no UTF-8.
 */
export const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
/** What a decoder puts in place of bytes that are no UTF-8. */
export const REPLACED = '\uFFFD';

/**
 * The text of each file, with line ends and the mark at its start made the same on every system, so that one content
 * gives one evidence. Undefined for a file that is not read; what is wrong with it has been reported.
 */
export type Texts = ReadonlyMap<string, string | undefined>;

/**
 * The texts of all files but `content/README.md`, reporting those that cannot be read as text and hidden characters.
 */
export function plainTexts(files: ContentFiles, problems: Problems): Texts {
  const entries = [...files].filter(([file]) => file !== 'content/README.md');
  if (entries.length === 0) problems.add(startOf('content'), { rule: 'missing-content' });
  return new Map(entries.map(([file, content]) => [file, plainText(file, content, problems)]));
}

function plainText(file: string, content: ContentFile, problems: Problems): string | undefined {
  const refuse = (fault: Fault): undefined => {
    problems.add(startOf(file), fault);
  };
  if (typeof content !== 'string') return refuse(content);
  if (!file.endsWith('.md')) return refuse({ rule: 'wrong-ending' });
  if (content.length > LIMITS.size) return refuse({ rule: 'too-large', size: content.length, most: LIMITS.size });

  const text = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const broken = lines.findIndex((line) => line.includes(REPLACED));
  if (broken >= 0) {
    const column = (lines[broken] ?? '').indexOf(REPLACED) + 1;
    problems.add({ file, line: broken + 1, column }, { rule: 'not-utf-8' });
    return undefined;
  }
  if (!HIDDEN.test(text)) return text;
  // The rest is read without them, so that they are all that is reported.
  lines.forEach((line, index) => {
    const hidden = HIDDEN.exec(line);
    if (hidden)
      problems.add(
        { file, line: index + 1, column: hidden.index + 1 },
        { rule: 'hidden-character', code: codeOf(hidden[0]) },
      );
  });
  return text.replaceAll(new RegExp(HIDDEN, 'gu'), '');
}

/** "U+202E" */
export const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const startOf = (file: string) => ({ file, line: 1, column: 1 });
