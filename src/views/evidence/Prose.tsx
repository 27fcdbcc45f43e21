import { lazyComponent } from '../app/lazy-component.tsx';
import { classNames } from '../ui/class-names.ts';

const Markdown = lazyComponent(
  () => import('./Markdown.tsx').then((m) => m.default),
  (_, { markdown }) => <PlainText markdown={markdown} />,
);

export interface ProseProps {
  readonly markdown: string;
  /** Level of the topmost heading in it. */
  readonly startAt?: 2 | 3 | 4 | 5;
  readonly className?: string | undefined;
}

/** Markdown from `content/`. Its words show at once, and stay if the part that lays them out cannot be loaded. */
export function Prose({ markdown, startAt = 3, className }: ProseProps) {
  return (
    <div className={classNames('prose', className)}>
      <Markdown markdown={markdown} startAt={startAt} />
    </div>
  );
}

function PlainText({ markdown }: { markdown: string }) {
  const paragraphs = markdown.split(/\n{2,}/).filter((text) => text.trim() !== '');
  // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places.
  return paragraphs.map((text, index) => <p key={index}>{withoutMarks(text)}</p>);
}

function withoutMarks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^#+ |[*`]/gm, '');
}
