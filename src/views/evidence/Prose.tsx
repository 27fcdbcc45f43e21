import { Suspense } from 'react';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { lazyComponent } from '../app/lazy-component.tsx';
import { classNames } from '../ui/class-names.ts';

const Markdown = lazyComponent(() => import('./Markdown.tsx').then((m) => m.default));

export interface ProseProps {
  readonly markdown: string;
  /** Level of the topmost heading in it. */
  readonly startAt?: 2 | 3 | 4 | 5;
  readonly className?: string | undefined;
}

/** Markdown from `content/`. Its words show at once, and stay if the part that lays them out cannot be loaded. */
export function Prose({ markdown, startAt = 3, className }: ProseProps) {
  const plain = <PlainText markdown={markdown} />;
  return (
    <div className={classNames('prose', className)}>
      <ErrorBoundary fallback={() => plain}>
        <Suspense fallback={plain}>
          <Markdown markdown={markdown} startAt={startAt} />
        </Suspense>
      </ErrorBoundary>
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
