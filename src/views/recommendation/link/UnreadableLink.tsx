import type { Damage } from '../../../share/damage.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useProfile } from '../../app/store.tsx';
import { home, recommendation } from '../../place/addresses.ts';
import { metadata } from '../../place/page-metadata.ts';
import css from '../../result/Verdict.module.css';
import { ButtonLink } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Heading, Page } from '../../ui/Page.tsx';
import { isEmptyProfile } from '../../words/profile-words.ts';
import { DamageList } from './DamageList.tsx';

/** Nothing in the link can be read: why, what to do, and that nothing is lost. */
export function UnreadableLink({ damage }: { damage: readonly Damage[] }) {
  const model = useModel();
  const nothingOwn = isEmptyProfile(useProfile());
  return (
    <Page
      title="A link that cannot be read"
      description={metadata.recommendation(model).description}
      hashNames="no part"
    >
      <div className={css.top}>
        <p className={css.kicker}>Shared link</p>
        <Heading className={css.headline}>This link cannot be read.</Heading>
        <p className="lead">
          No answer in it is whole, so there is nothing to rank.{' '}
          {nothingOwn ? 'Nothing of yours is lost.' : 'Your own answers are untouched.'}
        </p>
        <DamageList damage={damage} />
        <div className="actions">
          <ButtonLink to={nothingOwn ? home() : recommendation()}>
            {nothingOwn ? 'Go to the start' : 'See your own result'}
          </ButtonLink>
          {!nothingOwn && <Link to={home()}>Go to the start</Link>}
        </div>
      </div>
    </Page>
  );
}
