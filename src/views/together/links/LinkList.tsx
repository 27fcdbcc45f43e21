import { type FormEvent, useEffect, useId, useRef } from 'react';
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
  const list = useRef<HTMLUListElement>(null);
  /** The place of the one just taken out: its button is gone, and the focus goes to the one that has come there. */
  const left = useRef<number>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is over when there are others, though nothing here reads them.
  useEffect(() => {
    if (left.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
    buttons[Math.min(left.current, buttons.length - 1)]?.focus();
    left.current = null;
  }, [voices]);
  /** The same while others go: what stands in a field, and the focus, are of one link. */
  const keyOf = ({ party: { link }, place }: Voice) =>
    `${link} ${voices.filter((other) => other.party.link === link && other.place < place).length}`;
  return (
    <ul ref={list} className={css.links}>
      {voices.map((voice) => (
        <li key={keyOf(voice)}>
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
              onClick={() => {
                left.current = voice.place;
                // Nothing but the page's heading stays.
                if (voices.length === 1) document.querySelector<HTMLElement>('main h1')?.focus();
                onChange(parties.filter((party) => party !== voice.party));
              }}
              data-remove=""
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
  const field = useRef<HTMLInputElement>(null);
  // Going back in the history changes it too. As a new field it would lose the focus.
  useEffect(() => {
    if (field.current) field.current.value = party.name;
  }, [party.name]);
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
        ref={field}
        id={id}
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
