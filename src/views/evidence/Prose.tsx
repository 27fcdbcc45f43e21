import type { Block, Prose as Blocks, Words } from '../../knowledge/prose.ts';
import { useModel } from '../app/knowledge.tsx';
import { classNames } from '../ui/class-names.ts';
import { Link } from '../ui/Link.tsx';
import { resolveProseLink } from './prose-links.ts';

export interface ProseProps {
  readonly text: Blocks;
  /** Level of the topmost heading in it. */
  readonly startAt?: 2 | 3 | 4 | 5;
  readonly className?: string | undefined;
}

/** A text from `content/`. */
export function Prose({ text, startAt = 3, className }: ProseProps) {
  const levels = text.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return (
    <div className={classNames('prose', className)}>
      <BlocksBelow blocks={text} shift={startAt - Math.min(...levels)} />
    </div>
  );
}

function BlocksBelow({ blocks, shift }: { blocks: Blocks; shift: number }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places; so with all below.
  return blocks.map((block, index) => <OneBlock key={index} block={block} shift={shift} />);
}

function OneBlock({ block, shift }: { block: Block; shift: number }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{marked(block.words)}</p>;
    case 'heading': {
      const Level = LEVELS[Math.min(6, Math.max(2, block.level + shift)) - 1] ?? 'h6';
      return <Level>{marked(block.words)}</Level>;
    }
    case 'list': {
      const items = block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <li key={index}>
          <Item blocks={item} shift={shift} />
        </li>
      ));
      return block.from === undefined ? <ul>{items}</ul> : <ol start={block.from}>{items}</ol>;
    }
    case 'code':
      return (
        <pre>
          <code translate="no">{block.text}</code>
        </pre>
      );
    case 'table':
      return <Table rows={block.rows} />;
  }
}

const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The only paragraph of an item needs no distance to others. */
function Item({ blocks, shift }: { blocks: Blocks; shift: number }) {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || others.some(({ kind }) => kind === 'paragraph'))
    return <BlocksBelow blocks={blocks} shift={shift} />;
  return (
    <>
      {marked(first.words)}
      <BlocksBelow blocks={others} shift={shift} />
    </>
  );
}

function Table({ rows: [head = [], ...rows] }: { rows: readonly (readonly Words[])[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className="scroller" tabIndex={0} aria-label="Table">
      <table>
        <thead>
          <tr>
            {head.map((words, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <th key={index} scope="col">
                {marked(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <tr key={index}>
              {row.map((words, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={place}>{marked(words)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function marked(words: Words) {
  if (words.length === 1 && typeof words[0] === 'string') return words[0];
  return words.map((word, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    typeof word === 'string' ? word : <Marked key={index} word={word} />,
  );
}

function Marked({ word }: { word: Exclude<Words[number], string> }) {
  switch (word.kind) {
    case 'strong':
      return <strong>{marked(word.words)}</strong>;
    case 'emphasis':
      return <em>{marked(word.words)}</em>;
    case 'code':
      return <code translate="no">{word.text}</code>;
    case 'link':
      return <ProseLink to={word.to} words={word.words} />;
  }
}

function ProseLink({ to, words }: { to: string; words: Words }) {
  const address = resolveProseLink(useModel(), to);
  return address ? <Link to={address}>{marked(words)}</Link> : <span>{marked(words)}</span>;
}
