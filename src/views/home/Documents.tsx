import type { Model, Source } from '../../knowledge/model.ts';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { source as sourceAddress, sources as sourcesAddress } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { longDate } from '../words/long-date.ts';
import { count, list } from '../words/sentences.ts';
import css from './Documents.module.css';

export function Documents() {
  const model = useModel();
  return (
    <Section id="documents" title="The documents" aside={<Others model={model} />}>
      <WithEvidence fallback={<div className={css.waiting} />}>
        <Table />
      </WithEvidence>
    </Section>
  );
}

/** What there is besides the documents in the table. */
function Others({ model }: { model: Model }) {
  const statements = (kind: Source['kind']) => {
    const ids = model.sources.filter((source) => source.kind === kind).map(({ id }) => id);
    return model.findings.filter((finding) => ids.includes(finding.source)).length;
  };
  const others = [
    statements('official') > 0 && `${count(statements('official'), 'statement')} from official documentation`,
    statements('benchmark') > 0 && `${count(statements('benchmark'), 'statement')} from benchmarks`,
  ].filter((part) => part !== false);
  const total = count(statements('comparison'), 'statement');
  return (
    <>
      <p>{others.length === 0 ? `${total} in all.` : `${total}, plus ${list(others)}.`}</p>
      <p>
        <Link to={sourcesAddress()}>All sources</Link>
      </p>
    </>
  );
}

function Table() {
  const model = useModel();
  const evidence = useEvidence();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className="scroller" tabIndex={0} aria-label="The documents, table">
      <table className={css.table}>
        <caption className="sr-only">The documents that compare the frameworks</caption>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Author</th>
            <th scope="col">Date</th>
            <th scope="col">Covers</th>
          </tr>
        </thead>
        <tbody>
          {model.sources
            .filter(({ kind }) => kind === 'comparison')
            .map(({ id, short }) => {
              const words = evidence.sources[id];
              return (
                <tr key={id}>
                  <th scope="row">
                    <Link to={sourceAddress(id)}>{words?.title ?? short}</Link>
                  </th>
                  <td>{given(words?.author, 'author')}</td>
                  <td>{given(words?.published, 'date')}</td>
                  <td>{list(covers(model, id))}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </section>
  );
}

function given(value: string | undefined, what: string): string {
  return longDate((value ?? 'not given').replace(/^not given/, `no ${what} given`));
}

function covers({ frameworks, findings }: Model, source: string): readonly string[] {
  const spokenOf = new Set(findings.filter((finding) => finding.source === source).map(({ framework }) => framework));
  return frameworks.filter(({ id }) => spokenOf.has(id)).map(({ name }) => name);
}
