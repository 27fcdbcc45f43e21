import { Notice } from '../ui/Notice.tsx';
import { count } from '../words/sentences.ts';
import { type Misread, misreadInWords } from './view/misread.ts';

/** For whoever followed a link of which the matrix does not understand all; nothing where it does. */
export function MisreadNotice({ misread }: { misread: readonly Misread[] }) {
  if (misread.length === 0) return null;
  const { told, more } = misreadInWords(misread);
  return (
    <Notice tone="caution" role="status">
      <p>
        <b>
          {misread.length === 1
            ? 'One part of this link was not understood.'
            : `${count(misread.length, 'part')} of this link were not understood.`}
        </b>
      </p>
      <ul>
        {told.map((words, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a link may say the same twice, and the list never changes.
          <li key={place}>{words}</li>
        ))}
        {more > 0 && <li>{`There are ${more} more like these.`}</li>}
      </ul>
    </Notice>
  );
}
