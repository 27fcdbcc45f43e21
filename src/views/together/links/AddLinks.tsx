import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { decode } from '../../../share/decode.ts';
import { LENGTH_SEARCHED } from '../../../share/grammar.ts';
import { type Party, partiesIn, VOICES } from '../../../share/together.ts';
import { NAME_LENGTH, tidyName } from '../../../share/voice-name.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useRecommendation } from '../../app/recommendation.ts';
import { useProfile } from '../../app/store.tsx';
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
    // One that cannot be read goes along with others, and is told among them.
    if (!found.some(({ link }) => decode(link).kind === 'link'))
      return setFault(found.length === 0 ? NO_LINK : UNREADABLE);
    if (found.length > room)
      return setFault(`There is room for ${count(room, 'more link')}, and these are ${found.length}.`);
    const [only, another] = found;
    setFault('');
    form.current?.reset();
    onChange([...parties, ...(only && !another && name !== '' ? [{ ...only, name }] : found)]);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    add(String(data.get('links') ?? ''), tidyName(String(data.get('name') ?? '')));
  }

  async function drop(event: DragEvent) {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (files.length > 0) {
      try {
        const read = files.slice(0, VOICES);
        // Of bytes; a character has at least one. All are searched as one text.
        const length = Math.floor(LENGTH_SEARCHED / read.length);
        const texts = await Promise.all(read.map((file) => file.slice(0, length).text()));
        return add(texts.join('\n'), '');
      } catch {
        return setFault('This could not be read. Open it yourself, and paste what it says.');
      }
    }
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
          Paste links of results, or decision records, or drop them here. A whole message will do.
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
          <Button
            quiet
            onClick={() => {
              // The button is gone then.
              form.current?.querySelector('textarea')?.focus();
              onChange([...parties, { name: '', link: linkTextOf(model, recommendation) }]);
            }}
          >
            Add my own answers
          </Button>
        )}
      </div>
    </form>
  );
}

const NO_LINK =
  'There is no link of a result in this. Copy one from the part “Share” of a result, or paste a whole decision record.';
const UNREADABLE = 'No answer in this link is whole. Ask for it again, and copy all of it.';
