import type { Reason, Standing } from '../../../advisor/ranking/recommendation.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { count } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import { ReasonRow } from './ReasonRow.tsx';
import css from './Why.module.css';

type Level = 3 | 4;

/** What carries a framework and what it costs, most points first. */
export function Reasons({ standing: { framework, carries, costs }, level }: { standing: Standing; level: Level }) {
  const unknown = costs.some(({ kind }) => kind === 'unknown');
  return (
    <div className={css.columns}>
      <ReasonList
        title="Carries it"
        none="Nothing that has weight is rated above the middle."
        {...{ framework, level }}
        reasons={carries}
      />
      <ReasonList
        title={unknown ? 'Costs it, or is unknown' : 'Costs it'}
        none="Nothing: it is rated above the middle on all that has weight."
        {...{ framework, level }}
        reasons={costs}
      />
    </div>
  );
}

interface ReasonListProps {
  readonly title: string;
  readonly none: string;
  readonly framework: string;
  readonly level: Level;
  readonly reasons: readonly Reason[];
}

/** Shown at once. */
const SHOWN = 4;

function ReasonList({ title, none, framework, level, reasons }: ReasonListProps) {
  const Title = level === 3 ? 'h3' : 'h4';
  const { first: top, others: further } = shorten(reasons, SHOWN);
  const row = (reason: Reason) => <ReasonRow key={reason.criterion} framework={framework} reason={reason} />;
  return (
    <div>
      <Title className={css.columnTitle}>{title}</Title>
      {reasons.length === 0 && <p className={css.none}>{none}</p>}
      {top.map(row)}
      {further.length > 0 && (
        <Disclosure
          printed
          className={css.further}
          summary={count(further.length, 'further criterion', 'further criteria')}
        >
          {further.map(row)}
        </Disclosure>
      )}
    </div>
  );
}
