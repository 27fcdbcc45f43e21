/**
 * Plain text as Markdown that shows it, in one line, the full stop at its end included. Invisible characters are left
 * out, and what a carrier would make a link of, or call somebody by, is shown as code.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .split(' ')
    .map(escapedWord)
    .join(' ');
}

function escapedWord(word: string): string {
  if (/:\/\/|www\.|@/i.test(word)) return `\`${word.replace(/[`|]/g, '')}\``;
  return (
    word
      .replace(/[\\`*_[\]<|~$]|&(?=#?\w+;)/g, '\\$&')
      // At the start of a line these would begin a list, a heading, a quotation or a table.
      .replace(/^[#>]|^[-+=:]+$/, '\\$&')
      .replace(/^(\d{1,9})([.)])$/, '$1\\$2')
  );
}
