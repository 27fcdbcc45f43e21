import { sources } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';

/** Where the findings can be read that open here only with the app; read only where there is no JavaScript. */
export function WithoutScript({ what }: { what: string }) {
  return (
    <noscript>
      <p className="note">
        Without JavaScript {what} do not open. All that stands behind them can be read, row by row, on the pages of the{' '}
        <Link to={sources()}>sources</Link>.
      </p>
    </noscript>
  );
}
