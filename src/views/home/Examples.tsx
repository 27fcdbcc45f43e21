import { recommend } from '../../advisor/ranking/recommend.ts';
import type { Model } from '../../knowledge/knowledge-base.ts';
import { EMPTY_PROFILE, type Profile } from '../../knowledge/profile.ts';
import { encode } from '../../share/encode.ts';
import { useModel } from '../app/knowledge.tsx';
import { recommendation } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { winnerOf } from '../words/leaders.ts';
import css from './Examples.module.css';

export function Examples() {
  const model = useModel();
  if (model.examples.length === 0) return null;
  return (
    <Section
      id="examples"
      title="Try an example"
      aside="Each opens for you to read. Your own answers stay as they are, unless you make the example yours."
    >
      <ul className={css.examples}>
        {model.examples.map(({ id, title, situation, answers }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>{situation}</p>
            <div>
              <Link
                className={css.open}
                to={recommendation(linkTo(model, { ...EMPTY_PROFILE, answers }))}
                aria-label={`See the result: ${title}`}
              >
                See the result
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function linkTo(model: Model, profile: Profile): string {
  return encode(profile, model.contentHash, winnerOf(recommend(model, profile).verdict));
}
