import { SOURCE_KINDS } from '../../knowledge/vocabulary.ts';
import { useModel } from '../app/knowledge.tsx';
import { matrix, source as sourceAddress, sources as sourcesAddress } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { longDate } from '../words/long-date.ts';
import { count, figures } from '../words/sentences.ts';
import { KIND_OF_SOURCE } from '../words/source-words.ts';
import css from './HowThisWorks.module.css';

export function Sources() {
  const model = useModel();
  const sources = SOURCE_KINDS.flatMap((kind) => model.sources.filter((source) => source.kind === kind));
  return (
    <Section id="sources" title="Where the statements come from" aside={<Link to={sourcesAddress()}>All sources</Link>}>
      <div className={css.part}>
        <div className="prose">
          <p>
            All {figures(model.findings.length)} statements come from {count(model.sources.length, 'source')}, last
            checked on {longDate(model.asOf)}. A comparison is one writer’s judgement, and some name neither an author
            nor a date. In <Link to={matrix()}>the matrix</Link> and on your result you can leave out any source, or a
            whole kind, and see what becomes of ratings and ranking.
          </p>
          <p>
            Where official documentation says that a claim holds no more, the claim is marked as <b>outdated</b>: it
            stays on the page and does not count. Measured figures are rated by one rule: the best of a test is very
            high, and each halving from it costs one word.
          </p>
          <p>
            Putting a sentence on a five-step scale is a judgement too, and it is ours. That is why each rating opens to
            its statement, with the section and the row to look up.
          </p>
          <p>
            All of it is also <a href={`${import.meta.env.BASE_URL}knowledge-base.json`}>one JSON file</a> for other
            programs to read.
          </p>
        </div>
        <table>
          <caption>The sources and how much they say</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Kind</th>
              <th scope="col" className="number">
                Statements
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ id, short, kind }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={sourceAddress(id)}>{short}</Link>
                </th>
                <td>{KIND_OF_SOURCE[kind]}</td>
                <td className="number">{model.findings.filter((finding) => finding.source === id).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
