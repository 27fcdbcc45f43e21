import { SIDES } from '../../advisor/pair/pair.ts';
import { sourcesBehind } from '../../advisor/pair/sources-behind.ts';
import { useEvidence } from '../app/knowledge.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { source as sourceAddress } from '../place/addresses.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Link } from '../ui/Link.tsx';
import { longDate } from '../words/long-date.ts';
import { count } from '../words/sentences.ts';
import { KIND_OF_SOURCE, publishedOn } from '../words/source-words.ts';
import css from './Apart.module.css';
import { useComparison } from './comparison.tsx';

/** The sources behind the ratings of both, dated, and on how many criteria of each they speak. */
export function WhoseWord() {
  const { model, ratings } = useComparison();
  const sources = sourcesBehind(model, ratings);
  return (
    <Disclosure printed summary={`On whose word: ${count(sources.length, 'source')}`}>
      <WithEvidence>
        <SourceTable sources={sources} />
      </WithEvidence>
    </Disclosure>
  );
}

function SourceTable({ sources }: { sources: ReturnType<typeof sourcesBehind> }) {
  const { model, nameOf } = useComparison();
  const evidence = useEvidence();
  return (
    <table className={css.sources}>
      <caption className="sr-only">
        Sources behind the ratings of {nameOf('first')} and {nameOf('second')}
      </caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Date</th>
          {SIDES.map((side) => (
            <th key={side} scope="col" className="number">
              Criteria of {nameOf(side)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map(({ source, ...criteria }) => {
          const { short = source, kind } = model.sources.find(({ id }) => id === source) ?? {};
          const { published = 'not given', checked = '' } = evidence.sources[source] ?? {};
          return (
            <tr key={source}>
              <th scope="row">
                <Link to={sourceAddress(source)}>{short}</Link>
                {kind && <span className={css.kind}>{KIND_OF_SOURCE[kind]}</span>}
              </th>
              <td>
                {publishedOn(published)}
                <span className={css.kind}>read on {longDate(checked)}</span>
              </td>
              {SIDES.map((side) => (
                <td key={side} className="number">
                  {criteria[side]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
