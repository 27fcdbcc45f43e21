import { comparedCriteria } from '../../advisor/ranking/compared-criteria.ts';
import { EMPTY_PROFILE } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAssessment } from '../app/recommendation.ts';
import { matrix } from '../place/addresses.ts';
import { classNames } from '../ui/class-names.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { count } from '../words/sentences.ts';
import css from './Coverage.module.css';
import { COVERAGE, type CoverageKind, countCoverage } from './count-coverage.ts';

const MEANING: Readonly<Record<CoverageKind, string>> = {
  several: 'several sources, undisputed',
  single: 'one source only',
  disputed: 'disputed: ratings far apart, or a dispute over them on record',
  unknown: 'no source speaks: shown as unknown',
};

export function Coverage() {
  const model = useModel();
  const counts = countCoverage(model, useAssessment(EMPTY_PROFILE));
  const present = COVERAGE.filter((kind) => counts[kind] > 0);
  const { frameworks, conflicts } = model;
  const criteria = comparedCriteria(model);
  return (
    <Section
      id="known"
      title="What is known, and what is not"
      aside={`${criteria.length} criteria for ${frameworks.length} frameworks make ${criteria.length * frameworks.length} cells.`}
    >
      <figure>
        <div className={css.bar} aria-hidden="true">
          {present.map((kind) => (
            <span key={kind} className={css[kind]} style={{ flexGrow: counts[kind] }} />
          ))}
        </div>
        <ul className={css.key}>
          {present.map((kind) => (
            <li key={kind}>
              <span className={classNames(css.swatch, css[kind])} aria-hidden="true" />
              <b>{counts[kind]}</b> {MEANING[kind]}
            </li>
          ))}
        </ul>
      </figure>
      <p className={classNames('prose', css.note)}>
        An unknown is never counted as zero, nor shown as a rating: it takes the whole scale as its range. Besides,{' '}
        {count(conflicts.length, 'dispute')} {conflicts.length === 1 ? 'is' : 'are'} on record.{' '}
        <Link to={`${matrix()}#order=disagreement`}>See the most disputed first</Link>
      </p>
    </Section>
  );
}
