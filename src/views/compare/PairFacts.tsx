import { factsApart } from '../../advisor/pair/facts-apart.ts';
import { SIDES } from '../../advisor/pair/pair.ts';
import { useEvidence } from '../app/knowledge.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { cell as cellAddress } from '../place/addresses.ts';
import { classNames } from '../ui/class-names.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { Link } from '../ui/Link.tsx';
import { Marks } from '../ui/Rating.tsx';
import { Section } from '../ui/Section.tsx';
import { longDatesIn } from '../words/long-date.ts';
import { list } from '../words/sentences.ts';
import { useComparison } from './comparison.tsx';
import { factsInShort } from './fact-words.ts';
import css from './PairFacts.module.css';

/** What is stated of both and not rated, side by side. */
export function PairFacts() {
  const comparison = useComparison();
  const { model, assessment, pair, frameworks, names } = comparison;
  const facts = factsApart(model, assessment, pair);
  return (
    <Section id="facts" title="Facts" aside={factsInShort(comparison, facts)}>
      <table className={css.facts}>
        <caption className="sr-only">
          Facts about {frameworks.first.name} and {frameworks.second.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                <FrameworkName id={frameworks[side].id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((row) => (
            <tr key={row.fact} className={classNames(row.same && css.same)}>
              <th scope="row">{names.fact(row.fact)}</th>
              {SIDES.map((side) => {
                const { values, disputed, findings } = row[side];
                return (
                  <td key={side}>
                    {values.length === 0 ? (
                      'unknown'
                    ) : (
                      <Link to={cellAddress(frameworks[side].id, row.fact)}>
                        {values.map((value) => names.value(row.fact, value)).join(', ')}
                      </Link>
                    )}{' '}
                    <Marks cell={{ disputed }} />
                    <WithEvidence fallback={null}>
                      <AsOf findings={findings} />
                    </WithEvidence>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** The date or version of the pages behind a fact, where each of them names one. */
function AsOf({ findings }: { findings: readonly number[] }) {
  const evidence = useEvidence();
  const dates = [...new Set(findings.map((number) => evidence.findings[number]?.asOf))];
  const known = dates.filter((date) => date !== undefined);
  if (known.length === 0 || known.length < dates.length) return null;
  return <span className={css.asOf}>as of {list(known.map(longDatesIn))}</span>;
}
