import css from './VoiceName.module.css';
import type { Voice } from './voices.ts';

/** What a voice is called, after its initial. Its direction is its own, whatever it says. */
export function VoiceName({ name, own }: Pick<Voice, 'name' | 'own'>) {
  return (
    <span className={css.name}>
      <span className={css.tag} aria-hidden="true">
        {initial(name)}
      </span>
      <span>
        <bdi translate="no">{name}</bdi>
        {own && <span className={css.own}> · your answers</span>}
      </span>
    </span>
  );
}

function initial(name: string): string {
  const number = /^Link (\d+)$/.exec(name)?.[1];
  return number ?? ([...name].find((character) => /[\p{L}\p{N}]/u.test(character)) ?? '•').toUpperCase();
}
