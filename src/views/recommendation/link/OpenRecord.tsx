import { type DragEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { LENGTH_SEARCHED } from '../../../share/grammar.ts';
import { findLink } from '../../../share/record/find-link.ts';
import { recommendation } from '../../place/addresses.ts';
import { Button } from '../../ui/Button.tsx';
import css from './OpenRecord.module.css';

/** Where a decision record goes back to the answers that it was made from: pasted, dropped or chosen as a file. */
export function OpenRecord() {
  const [text, setText] = useState('');
  const [direction, setDirection] = useState('');
  const [, navigate] = useLocation();
  const id = useId();

  function open(record: string) {
    const hash = findLink(record);
    if (record.trim() === '')
      setDirection('There is no text here. Paste a whole record, or the address that it ends with.');
    else if (hash === null) setDirection(NO_LINK);
    else if (window.location.hash === `#${hash}`) setDirection('These are the answers on this page.');
    else navigate(recommendation(hash));
  }

  async function openFile(file: File | undefined) {
    if (!file) return;
    try {
      // Of bytes; a character has at least one.
      open(await file.slice(0, LENGTH_SEARCHED).text());
    } catch {
      setDirection('This file could not be read. Open it yourself, and paste what it says.');
    }
  }

  function drop(event: DragEvent) {
    if (!holdsFile(event)) return;
    event.preventDefault();
    openFile(event.dataTransfer.files[0]);
  }

  return (
    <div className={`no-print ${css.open}`}>
      <label htmlFor={id}>
        <b>A record that you were given</b>
      </label>
      <p id={`${id}-note`} className="note">
        Paste it here, in any form, or drop its file. Its answers open read-only, and your own stay as they are.
      </p>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-note`}
        onDragOver={(event) => holdsFile(event) && event.preventDefault()}
        onDrop={drop}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setDirection('');
        }}
      />
      <p role="status" className={css.direction}>
        {direction}
      </p>
      <div className="actions">
        <Button quiet onClick={() => open(text)}>
          Open its answers
        </Button>
        <label className={css.file}>
          or choose its file:{' '}
          <input
            type="file"
            accept=".md,.markdown,.json,.txt"
            onChange={(event) => openFile(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
    </div>
  );
}

/** Text that is dropped goes where text goes. */
const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

const NO_LINK =
  'No answers are in this text. Paste the whole record: the address behind “Answers” holds them, from “#v1~” to its end.';
