import { sourcesBehind } from '../../advisor/pair/sources-behind.ts';
import { useEvidence } from '../app/knowledge.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { source as sourceAddress } from '../place/addresses.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Link } from '../ui/Link.tsx';
import { count, longDate } from '../words/sentences.ts';
import { KIND_OF_SOURCE, publishedOn } from '../words/source-words.ts';
import css from './Apart.module.css';
import { useComparison } from './comparison.tsx';

/** The sources behind the ratings of both, dated. */
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
    <div className="scroller">
      <table className={css.sources}>
        <caption className="sr-only">
          Sources behind the ratings of {nameOf('first')} and {nameOf('second')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Kind</th>
            <th scope="col">Published</th>
            <th scope="col">Read on</th>
            <th scope="col" className="number">
              Criteria of {nameOf('first')}
            </th>
            <th scope="col" className="number">
              of {nameOf('second')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, first, second }) => {
            const { short = source, kind } = model.sources.find(({ id }) => id === source) ?? {};
            const { published = 'not given', checked = '' } = evidence.sources[source] ?? {};
            return (
              <tr key={source}>
                <th scope="row">
                  <Link to={sourceAddress(source)}>{short}</Link>
                </th>
                <td>{kind && KIND_OF_SOURCE[kind]}</td>
                <td>{publishedOn(published)}</td>
                <td>{longDate(checked)}</td>
                <td className="number">{first}</td>
                <td className="number">{second}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
