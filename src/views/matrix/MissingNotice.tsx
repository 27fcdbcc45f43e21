import { Notice } from '../ui/Notice.tsx';

/** For whoever followed a link to what the matrix does not have. */
export function MissingNotice({ what }: { what: 'cell' | 'row' }) {
  return (
    <Notice tone="caution" role="status">
      <p>
        <b>This link names a {what} that is not in the matrix.</b> It may have been renamed or taken out since the link
        was made.
      </p>
    </Notice>
  );
}
