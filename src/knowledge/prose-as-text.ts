import type { Block, Prose, Words } from './prose.ts';

/** The words alone, in one line. */
export function plainWords(words: Words): string {
  return unmarked(words).replace(/\s+/g, ' ').trim();
}

const unmarked = (words: Words): string =>
  words
    .map((word) => (typeof word === 'string' ? word : word.kind === 'code' ? word.text : unmarked(word.words)))
    .join('');

/** Markdown that the compiler reads as this text again. */
export function proseAsMarkdown(prose: Prose): string {
  return prose.map(blockAsMarkdown).join('\n\n');
}

function blockAsMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return wordsAsMarkdown(block.words).replace(BLOCK_MARK, '$1\\$2');
    case 'heading':
      return `${'#'.repeat(block.level)} ${wordsAsMarkdown(block.words)}`;
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.from === undefined ? '- ' : `${block.from + index}. `;
          return mark + proseAsMarkdown(item).replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    case 'code':
      return `\`\`\`\n${block.text}\n\`\`\``;
    case 'table':
      return block.rows
        .map((row) => `| ${row.map((cell) => wordsAsMarkdown(cell).replaceAll('|', '\\|')).join(' | ')} |`)
        .toSpliced(1, 0, `|${' --- |'.repeat(block.rows[0]?.length ?? 0)}`)
        .join('\n');
  }
}

const wordsAsMarkdown = (words: Words): string => words.map(wordAsMarkdown).join('');

function wordAsMarkdown(word: Words[number]): string {
  if (typeof word === 'string') return word.replace(MARK, '\\$&');
  switch (word.kind) {
    case 'strong':
      return `**${wordsAsMarkdown(word.words)}**`;
    case 'emphasis':
      return `*${wordsAsMarkdown(word.words)}*`;
    case 'code':
      return word.text.includes('`') ? `\`\` ${word.text} \`\`` : `\`${word.text}\``;
    case 'link':
      return plainWords(word.words) === word.to ? `<${word.to}>` : `[${wordsAsMarkdown(word.words)}](${word.to})`;
  }
}

/** What would mark words or be taken for a sign; "_" within a word is none. */
const MARK = /[\\`*[\]~]|<(?=[a-z/!?])|&(?=#?\w+;)|\b_\B|\B_\b|\B_\B/gi;

/** What would begin another block at the start of a line. */
const BLOCK_MARK = /^(\s*)(#{1,6} |>|[-+] |=+ *$|-+ *$)/gm;
