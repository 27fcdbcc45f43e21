import { useEvidence, useModel } from '../app/knowledge.tsx';
import { useProfile } from '../app/store.tsx';
import { source as sourceAddress } from '../place/addresses.ts';
import { Monogram } from '../ui/FrameworkName.tsx';
import { Link } from '../ui/Link.tsx';
import { list } from '../words/sentences.ts';
import { KIND_OF_SOURCE, publishedOn, writtenBy } from '../words/source-words.ts';
import css from './SourcesPage.module.css';

/** Use it below `WithEvidence`. */
export function SourceTable() {
  const model = useModel();
  const evidence = useEvidence();
  const { leftOut } = useProfile();
  return (
    <table className={css.sources}>
      <caption className="sr-only">Sources</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col" className={css.author}>
            Author
          </th>
          <th scope="col" className={css.date}>
            Published
          </th>
          <th scope="col" className={css.covers}>
            Covers
          </th>
          <th scope="col" className={css.findings}>
            Findings
          </th>
        </tr>
      </thead>
      <tbody>
        {model.sources.map(({ id, short, kind }) => {
          const words = evidence.sources[id];
          const findings = model.findings.filter(({ source }) => source === id);
          const covered = model.frameworks.filter((framework) =>
            findings.some((finding) => finding.framework === framework.id),
          );
          return (
            <tr key={id}>
              <th scope="row">
                <Link to={sourceAddress(id)}>{short}</Link>
                <p className={css.title}>
                  {words && words.title !== short && <>{words.title} · </>}
                  {KIND_OF_SOURCE[kind]}
                  {leftOut.includes(id) && <b> · left out of your result</b>}
                </p>
              </th>
              <td className={css.author}>{words && writtenBy(words.author)}</td>
              <td className={css.date}>{words && publishedOn(words.published)}</td>
              <td className={css.covers}>
                <span className={css.monograms} aria-hidden="true">
                  {covered.map((framework) => (
                    <Monogram key={framework.id} id={framework.id} />
                  ))}
                </span>
                <span className="sr-only">{list(covered.map(({ name }) => name))}</span>
              </td>
              <td className={css.findings}>
                {findings.length}
                <span className={css.unit}> findings</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
