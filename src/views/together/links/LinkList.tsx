import { type FormEvent, useId } from 'react';
import type { Party } from '../../../share/together.ts';
import { NAME_LENGTH, tidyName } from '../../../share/voice-name.ts';
import { recommendation } from '../../place/addresses.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import css from './LinkList.module.css';
import { VoiceName } from './VoiceName.tsx';
import type { Voice } from './voices.ts';

interface LinkListProps {
  readonly voices: readonly Voice[];
  readonly onChange: (parties: readonly Party[]) => void;
}

/** Each link with its name, to be renamed, opened by itself or taken out. */
export function LinkList({ voices, onChange }: LinkListProps) {
  const parties = voices.map(({ party }) => party);
  return (
    <ul className={css.links}>
      {voices.map((voice) => (
        <li key={`${voice.place} ${voice.party.link}`}>
          <VoiceName {...voice} />
          <Rename
            voice={voice}
            onRename={(name) => onChange(parties.map((party) => (party === voice.party ? { ...party, name } : party)))}
          />
          <span className={css.acts}>
            <Link to={recommendation(voice.party.link)} aria-label={`Open ${voice.name} by itself`}>
              Open it by itself
            </Link>
            <LinkButton
              aria-label={`Remove ${voice.name}`}
              onClick={() => onChange(parties.filter((party) => party !== voice.party))}
            >
              Remove
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Rename({ voice: { name, party }, onRename }: { voice: Voice; onRename: (name: string) => void }) {
  const id = useId();
  function rename(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onRename(tidyName(String(new FormData(event.currentTarget).get('name') ?? '')));
  }
  return (
    <form className={css.rename} onSubmit={rename}>
      <label htmlFor={id} className="sr-only">
        New name for {name}
      </label>
      <input
        id={id}
        key={party.name}
        name="name"
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={NAME_LENGTH}
        defaultValue={party.name}
        placeholder="Back end, operations …"
      />
      <Button quiet small type="submit" aria-label={`Rename ${name}`}>
        Rename
      </Button>
    </form>
  );
}
