import { useLocation } from 'wouter';
import { recommend } from '../../advisor/recommend.ts';
import type { Model } from '../../knowledge/knowledge-base.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { encode } from '../../share/encode.ts';
import { winnerOf } from '../recommendation/leaders.ts';
import { recommendation } from '../ui/addresses.ts';
import { LinkButton } from '../ui/Button.tsx';
import { useModel } from '../ui/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { useAdvisor, useProfile } from '../ui/store.tsx';
import css from './Examples.module.css';
import { EXAMPLES, type Example } from './examples.ts';

export function Examples() {
  const own = useProfile();
  const blank = Object.keys(own.answers).length + Object.keys(own.importances).length + own.leftOut.length === 0;
  if (EXAMPLES.length === 0) return null;
  return (
    <Section
      id="examples"
      title="Try an example"
      aside={
        blank
          ? 'Each fills in the answers for you. You can change them, or start again with your own.'
          : 'Each opens as a shared result. Your own answers stay as they are.'
      }
    >
      <ul className={css.examples}>
        {EXAMPLES.map((example) => (
          <li key={example.id}>
            <h3>{example.title}</h3>
            <p>{example.text}</p>
            <div>{blank ? <FillIn example={example} /> : <OpenBeside example={example} />}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FillIn({ example: { title, profile } }: { example: Example }) {
  const adopt = useAdvisor((state) => state.adopt);
  const [, navigate] = useLocation();
  return (
    <LinkButton
      aria-label={nameOf(title)}
      onClick={() => {
        adopt(profile);
        navigate(recommendation());
      }}
    >
      {ACTION}
    </LinkButton>
  );
}

function OpenBeside({ example: { title, profile } }: { example: Example }) {
  const model = useModel();
  return (
    <Link className={css.open} to={recommendation(linkTo(model, profile))} aria-label={nameOf(title)}>
      {ACTION}
    </Link>
  );
}

const ACTION = 'See the result';
const nameOf = (title: string) => `${ACTION}: ${title}`;

function linkTo(model: Model, profile: Profile): string {
  return encode(profile, model.contentHash, winnerOf(recommend(model, profile).verdict));
}
