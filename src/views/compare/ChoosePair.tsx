import { pairsOf } from '../../advisor/pair/pair.ts';
import { ratingsApart } from '../../advisor/pair/ratings-apart.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAssessment } from '../app/recommendation.ts';
import { matrix, pair as pairAddress } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { Link } from '../ui/Link.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { namesOf } from '../words/names.ts';
import css from './ChoosePair.module.css';

/** So much of an address is enough to see what was asked for. */
const LONGEST = 60;

/** Every two frameworks, for whoever has not chosen two yet or asked for two that there are not. */
export function ChoosePair({ asked }: { asked?: string }) {
  const model = useModel();
  const assessment = useAssessment();
  const { framework: name } = namesOf(model);
  return (
    <Page {...metadata.compare(model)} hashNames="no part">
      <div className={css.intro}>
        <Heading>Two against each other</Heading>
        <p className="lead">
          Two frameworks head to head. <Link to={matrix()}>The matrix</Link> has all of them side by side.
        </p>
        {asked !== undefined && (
          <Notice tone="caution">
            <p>
              “{asked.slice(0, LONGEST)}” does not name two of the frameworks compared here. These are the pairs that
              there are.
            </p>
          </Notice>
        )}
      </div>
      <ul className={css.pairs}>
        {pairsOf(model).map((pair) => {
          const [first, second] = pair;
          const { ahead, level, unknown } = ratingsApart(model, assessment, pair);
          return (
            <li key={pairAddress(pair)}>
              <Link to={pairAddress(pair)}>
                {name(first)} or {name(second)}
              </Link>
              <span className="soft">
                {name(first)} is ahead on {ahead.first.length} criteria, {name(second)} on {ahead.second.length};{' '}
                {level.length} level{unknown.length > 0 && `, ${unknown.length} unknown`}
              </span>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
