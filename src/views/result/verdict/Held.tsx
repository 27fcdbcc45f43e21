import css from './VerdictBox.module.css';

/** Keeps the place of words that are still to come, which are about as long, so that nothing moves when they do. */
export function Held({ words }: { words: string }) {
  return <span className={css.held} data-words={words} aria-hidden="true" />;
}
