import { useId } from 'react';
import type { Example } from '../../knowledge/model.ts';
import { EMPTY_PROFILE, type Profile } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { ResultProvider, useResult } from '../result/result.tsx';
import { VerdictBox } from '../result/verdict/VerdictBox.tsx';
import { headline } from '../result/verdict/wording.ts';
import { Link } from '../ui/Link.tsx';
import css from './ExampleVerdict.module.css';
import { exampleAddress } from './example-address.ts';

/** What a result looks like: the verdict on an example, as its own page shows it. */
export function ExampleVerdict({ example }: { example: Example }) {
  const { title, situation, answers } = example;
  const model = useModel();
  const profile = profileOf(answers);
  const id = useId();
  return (
    <figure className={css.example} aria-labelledby={id}>
      <figcaption className={css.caption}>
        <b id={id}>An example: {title.charAt(0).toLowerCase() + title.slice(1)}</b> {situation}
      </figcaption>
      <ResultProvider profile={profile} own={false} example>
        <VerdictBox pick={<Pick />} />
      </ResultProvider>
      <p className={css.more}>
        <Link to={exampleAddress(model, example)}>The whole result, with what proves it</Link>
      </p>
    </figure>
  );
}

/** The same object each time: a part that waits to be taken over is begun anew, and keeps nothing. */
function profileOf(answers: Profile['answers']): Profile {
  const profile = profiles.get(answers) ?? { ...EMPTY_PROFILE, answers };
  profiles.set(answers, profile);
  return profile;
}

const profiles = new WeakMap<Profile['answers'], Profile>();

function Pick() {
  return <p className={css.pick}>{headline(useResult())}</p>;
}
