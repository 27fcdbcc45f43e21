import fc from 'fast-check';
import { escaped } from '../../../src/share/markdown-text.ts';

/** Texts made of what Markdown and those who show it read as something else. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['# ', '> ', '- ', '+ ', '* ', '1. ', '2) ', '---', '===', '***', '```', '~~~', '| a |', ':-:', '    '],
        ...['<b>', '<!--', '-->', '<script>', '</a>', '&lt;', '&#60;', '[x](https://evil.example)', '![x](y)', '[^1]'],
        ...['`', '``', '\\', '$x$', '_a_', '**b**', '~~c~~', '@someone', 'https://evil.example', 'www.evil.example'],
        ...['\n', '\n\n', '\r\n', '\t', '\u2028', '\u202e', '\u200b', '"', '“', '|', ']', ')', '[ ] ', 'a@b.example'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('word', 'some words', '12', 'C#', 'ASP.NET Core'),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => escaped(text) !== '');
