import { Marks, Rating } from '../ui/Rating.tsx';
import css from './MatrixPage.module.css';

/** What the signs in the cells mean. */
export function GlyphKey() {
  return (
    <ul className={css.key} aria-label="Key">
      <li>
        <Rating value={0} /> <span className={css.to}>to</span> <Rating value={1} />
      </li>
      <li>
        <Marks cell={{ disputed: true }} />: sources far apart, or a dispute over what the cell says
      </li>
      <li>
        <Rating value={0} known={false} />: nobody speaks of it
      </li>
    </ul>
  );
}
