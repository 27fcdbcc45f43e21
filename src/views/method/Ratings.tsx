import { RATING_VALUE, RATINGS, SOURCE_KINDS, type SourceKind } from '../../knowledge/vocabulary.ts';
import { useModel } from '../app/knowledge.tsx';
import { Rating } from '../ui/Rating.tsx';
import { Section } from '../ui/Section.tsx';
import css from './HowThisWorks.module.css';

const KIND: Readonly<Record<SourceKind, string>> = {
  comparison: 'Each article that compares frameworks',
  official: 'Official documentation, together',
  benchmark: 'Published measurements, together',
};

export function Ratings() {
  const { sources } = useModel();
  const kinds = SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind));
  return (
    <Section id="ratings" title="Statements become ratings">
      <div className={css.part}>
        <div className="prose">
          <p>
            We read each source and write down, in our own words, what it says of a framework on a criterion. Each
            statement gets one of five ratings. High is always good: “Easy to learn”, never “learning effort”. Where a
            source’s own word runs the other way, the statement shows it.
          </p>
        </div>
        <table>
          <caption>What a rating counts</caption>
          <thead>
            <tr>
              <th scope="col">Rating</th>
              <th scope="col" className="number">
                Value
              </th>
            </tr>
          </thead>
          <tbody>
            {RATINGS.map((rating) => (
              <tr key={rating}>
                <th scope="row">
                  <Rating value={RATING_VALUE[rating]} />
                </th>
                <td className="number">{RATING_VALUE[rating]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={css.part}>
        <h3>One cell, several sources</h3>
        <div className="prose">
          <p>
            A cell is one framework on one criterion. If a source speaks of it more than once, we first take the mean of
            what that source says, so that nobody counts double by repeating themselves. For the same reason all
            official sources together are one voice, and so are all measurements; each article has a voice of its own. A
            voice is the mean of its sources, and the value of the cell is the mean over the voices, each counted as
            much as its kind is trusted.
          </p>
        </div>
        {kinds.length > 1 && <Trust kinds={kinds} />}
      </div>
      <div className={css.part}>
        <h3>Doubt, dispute and silence</h3>
        <div className="prose">
          <p>
            Every cell has a <b>range</b>. Where two or more sources speak, it goes from the lowest to the highest
            rating. One source alone may be half a step off either way. Where no source speaks, the cell is{' '}
            <b>unknown</b>: its range is the whole scale, and its value is set to the middle. It is never counted as
            zero and never shown as “moderate”.
          </p>
          <p>
            A cell is <b>disputed</b> if two sources lie two steps or more apart, or if we have put a dispute over its
            rating on record; a fact, if a dispute over what it is has been. Other disputes are about which framework to
            pick, about something that a statement mentions, or about two names for one thing: they stand by the
            statements, and the cell has no mark. All statements stay, side by side.
          </p>
          <p>
            A few criteria only repeat a fact, such as “Use of Python”. They are very high where the fact holds and very
            low elsewhere.
          </p>
          <p>
            If you know better, put an <b>own rating</b> in place of a cell’s, with your reason, from your result or
            from the opened cell in the matrix. It counts without a range, because you say so; what the sources say
            stays beside it. It is marked as yours wherever it counts. Where several people’s links are put together,
            the middle one of their ratings counts.
          </p>
        </div>
      </div>
    </Section>
  );
}

function Trust({ kinds }: { kinds: readonly SourceKind[] }) {
  const { trust } = useModel();
  return (
    <table>
      <caption>How much a voice counts</caption>
      <thead>
        <tr>
          <th scope="col">Voice</th>
          <th scope="col" className="number">
            Counts
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{KIND[kind]}</th>
            <td className="number">{trust[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
