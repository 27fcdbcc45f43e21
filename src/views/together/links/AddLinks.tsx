import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { decode } from '../../../share/decode.ts';
import { type Party, partiesIn, VOICES } from '../../../share/together.ts';
import { NAME_LENGTH, tidyName } from '../../../share/voice-name.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useProfile, useRecommendation } from '../../app/store.tsx';
import { linkTextOf } from '../../result/share-link.ts';
import { Button } from '../../ui/Button.tsx';
import { isEmptyProfile } from '../../words/profile-words.ts';
import { count } from '../../words/sentences.ts';
import css from './AddLinks.module.css';
import type { Voice } from './voices.ts';

interface AddLinksProps {
  readonly voices: readonly Voice[];
  readonly onChange: (parties: readonly Party[]) => void;
  /** It is the page's main action. */
  readonly first?: boolean;
}

/** Takes more links, pasted or dropped, and the reader's own answers where there are any. */
export function AddLinks({ voices, onChange, first = false }: AddLinksProps) {
  const model = useModel();
  const mine = useProfile();
  const recommendation = useRecommendation();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState('');
  const parties = voices.map(({ party }) => party);
  const room = VOICES - parties.length;
  if (room <= 0) return <p className="note">Twelve links are as many as one page compares.</p>;

  function add(text: string, name: string) {
    const found = partiesIn(text);
    const readable = found.filter(({ link }) => decode(link).kind === 'link');
    if (readable.length === 0) return setFault(found.length === 0 ? NO_LINK : UNREADABLE);
    if (readable.length > room)
      return setFault(`There is room for ${count(room, 'more link')}, and these are ${readable.length}.`);
    const [only, another] = readable;
    const named = only && !another && name !== '' ? [{ ...only, name }] : readable;
    const lost = found.length - readable.length;
    setFault(lost === 0 ? '' : `${count(lost, 'link')} could not be read and ${lost === 1 ? 'is' : 'are'} not added.`);
    form.current?.reset();
    onChange([...parties, ...named]);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    add(String(data.get('links') ?? ''), tidyName(String(data.get('name') ?? '')));
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    add(event.dataTransfer.getData('text/plain') || event.dataTransfer.getData('text/uri-list'), '');
  }

  return (
    <form
      ref={form}
      className={css.add}
      onSubmit={submit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      aria-label="Add links"
      noValidate
    >
      <div className={css.field}>
        <label htmlFor={`${id}-links`}>
          <b>Links</b>
        </label>
        <textarea
          id={`${id}-links`}
          name="links"
          rows={3}
          spellCheck={false}
          aria-describedby={`${id}-note ${id}-fault`}
          aria-invalid={fault !== ''}
        />
        <p id={`${id}-note`} className="note">
          Paste one or more links of results, or drop them here. A whole message will do.
        </p>
      </div>
      <div className={css.field}>
        <label htmlFor={`${id}-name`}>
          <b>Whose is it?</b> <span className="soft">(if it is one; may be left empty)</span>
        </label>
        <input id={`${id}-name`} name="name" type="text" dir="auto" maxLength={NAME_LENGTH} autoComplete="off" />
      </div>
      <p id={`${id}-fault`} role="alert" className={css.fault}>
        {fault}
      </p>
      <div className="actions">
        <Button type="submit" quiet={!first}>
          Add
        </Button>
        {!isEmptyProfile(mine) && !voices.some(({ own }) => own) && (
          <Button quiet onClick={() => onChange([...parties, { name: '', link: linkTextOf(model, recommendation) }])}>
            Add my own answers
          </Button>
        )}
      </div>
    </form>
  );
}

const NO_LINK = 'There is no link of a result in this. Copy one from the part “Share” of a result.';
const UNREADABLE = 'No answer in this link is whole. Ask for it again, and copy all of it.';
