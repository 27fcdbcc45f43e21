import type { ReactNode } from 'react';
import { BeforeReload } from '../../profile/BeforeReload.tsx';
import { ANCHOR } from '../../result/anchors.ts';
import { useDoneAnalysis, useResult } from '../../result/result.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { AnswerFlips } from './AnswerFlips.tsx';
import css from './Changes.module.css';
import { ChangesInShort } from './ChangesInShort.tsx';
import { Decisive } from './Decisive.tsx';
import { Intervals } from './Intervals.tsx';
import { WeightMoves } from './WeightMoves.tsx';

/** The answers, the weights and the one finding that would put another first. */
export function Changes() {
  const { analysis } = useResult();
  const tested = useDoneAnalysis();
  if (analysis.kind === 'failed')
    return (
      <Section {...HEAD}>
        <Notice tone="error">
          <p>
            This could not be worked out, and neither could how sure the result is. The ranking and its reasons stand.
          </p>
          <BeforeReload />
        </Notice>
      </Section>
    );
  return (
    <Section {...HEAD}>
      <div className={css.parts} aria-busy={analysis.kind === 'testing'}>
        {tested ? <ChangesInShort analysis={tested} /> : <Pending />}
        <Part title="Every answer that would">{tested ? <AnswerFlips flips={tested.flips} /> : <Pending />}</Part>
        <Part title="Every weight, and how far it may move" printed={false}>
          {tested ? <WeightMoves rivals={tested.rivals} /> : <Pending />}
          <Intervals intervals={tested?.intervals} />
        </Part>
        {tested?.decisive && (
          <Part title="The finding, and who says so" printed={false}>
            <Decisive decisive={tested.decisive} />
          </Part>
        )}
      </div>
    </Section>
  );
}

function Part({ title, printed = true, children }: { title: string; printed?: boolean; children: ReactNode }) {
  return (
    <Disclosure
      printed={printed}
      className={classNames(!printed && 'print-if-open')}
      data-fold={title}
      heading={<h3>{title}</h3>}
    >
      <div className={css.part}>{children}</div>
    </Disclosure>
  );
}

/** Keeps the space of what is being worked out. */
function Pending() {
  return (
    <p className={css.pending}>
      <span aria-hidden="true">…</span>
      <span className="sr-only">Being worked out</span>
    </p>
  );
}

const HEAD = {
  id: ANCHOR.change,
  title: 'What would change it',
  aside: 'Single changes that put another framework first.',
};
