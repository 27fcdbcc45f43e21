import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import { Highlight } from '../app/Highlighted.tsx';
import { useModel } from '../app/knowledge.tsx';
import { Rating } from '../ui/Rating.tsx';
import { list } from '../words/sentences.ts';
import css from './Findings.module.css';

/** The rating of findings, or from the lowest to the highest; of a stated fact, its values. No search looks for them. */
export function FindingLabel({ numbers }: { numbers: readonly number[] }) {
  return (
    <Highlight split={null}>
      <Said numbers={numbers} />
    </Highlight>
  );
}

function Said({ numbers }: { numbers: readonly number[] }) {
  const model = useModel();
  const findings = numbers.flatMap((number) => model.findings[number] ?? []);
  const [first] = findings;
  if (first?.kind === 'stated') {
    const values = model.facts.find((fact) => fact.id === first.fact)?.values ?? [];
    return <span>{list(first.values.map((id) => values.find((value) => value.id === id)?.name ?? id))}</span>;
  }
  const ratings = findings.flatMap((finding) => (finding.kind === 'rated' ? [RATING_VALUE[finding.rating]] : []));
  const [low, high] = [Math.min(...ratings), Math.max(...ratings)];
  if (low === high) return <Rating value={low} />;
  return (
    <>
      <Rating value={low} /> <span className={css.to}>to</span> <Rating value={high} />
    </>
  );
}
