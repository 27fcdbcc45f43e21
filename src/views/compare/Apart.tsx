import { SIDES } from '../../advisor/pair/pair.ts';
import type { Gap } from '../../advisor/pair/ratings-apart.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { longDate } from '../words/long-date.ts';
import { inWords, list, sentence } from '../words/sentences.ts';
import css from './Apart.module.css';
import { useComparison } from './comparison.tsx';
import { VersusTable } from './VersusTable.tsx';
import { WhoseWord } from './WhoseWord.tsx';

/** From here on a difference is shown without being asked for. */
const FAR = 2;

/** Every criterion once: far apart in sight, the others behind folds, and whose word all of it is. */
export function Apart() {
  const { ratings, model, nameOf } = useComparison();
  const aheadWhere = (which: (gap: Gap) => boolean) =>
    SIDES.map((side) => ({
      id: side,
      title: `${nameOf(side)} ahead`,
      side,
      gaps: ratings.ahead[side].filter(which),
    })).filter(({ gaps }) => gaps.length > 0);
  const far = aheadWhere(({ steps }) => steps >= FAR);
  const near = aheadWhere(({ steps }) => steps < FAR);
  const nearCount = near.reduce((sum, { gaps }) => sum + gaps.length, 0);
  const [first, second] = [nameOf('first'), nameOf('second')];
  return (
    <Section
      id="apart"
      title="Where they are apart"
      aside={`Two steps or more on the scale from very low to very high. A bar points to the one ahead; open a row for whose word it is. As of ${longDate(model.asOf)}.`}
    >
      {far.length > 0 ? (
        <VersusTable
          caption={`Ratings of ${first} and ${second} by criterion, where they lie two steps or more apart`}
          groups={far}
        />
      ) : (
        <p>On no criterion do they lie two steps apart.</p>
      )}
      <div className={css.folds}>
        {nearCount > 0 && (
          <Disclosure
            printed
            summary={`${sentence(inWords(nearCount))} more ${nearCount === 1 ? 'criterion is' : 'criteria are'} one step apart: ${list(
              near.map(({ side, gaps }) => `${nameOf(side)} ahead on ${inWords(gaps.length)}`),
            )}`}
          >
            <VersusTable caption={`Ratings of ${first} and ${second} that lie one step apart`} groups={near} />
          </Disclosure>
        )}
        {ratings.level.length > 0 && (
          <Disclosure
            printed
            summary={`${sentence(inWords(ratings.level.length))} ${ratings.level.length === 1 ? 'criterion is' : 'criteria are'} level`}
          >
            <VersusTable
              caption={`Ratings on which ${first} and ${second} are level`}
              groups={[{ id: 'level', title: 'Level', side: null, gaps: ratings.level }]}
            />
          </Disclosure>
        )}
        {ratings.unknown.length > 0 && <Unknown />}
        <WhoseWord />
      </div>
    </Section>
  );
}

/** Criteria that cannot be compared, because no source in play speaks of one or of both. */
function Unknown() {
  const { ratings, names, nameOf } = useComparison();
  return (
    <Disclosure
      printed
      summary={`${sentence(inWords(ratings.unknown.length))} cannot be compared: no source in play speaks of them`}
    >
      <ul className={css.unknown}>
        {ratings.unknown.map(({ criterion, of }) => (
          <li key={criterion}>
            {names.criterion(criterion)} <span className="soft">unknown for {list(of.map(nameOf))}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
