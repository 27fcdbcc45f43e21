import { reload } from '../app/release/reload.ts';
import { useWidthClass } from '../place/page-width.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import css from './Loading.module.css';

/** Keeps a page's space while its code is fetched. The words appear only if that takes a while, the way on if it takes long. */
export function Loading() {
  const widthClass = useWidthClass();
  return (
    <main id="main" className={classNames('frame', widthClass)} aria-busy="true">
      <p className={css.loading}>Loading …</p>
      <div className={css.late}>
        <p>This takes long. A file may be stuck on its way: reload the page to ask for it again.</p>
        <Button quiet onClick={reload}>
          Reload the page
        </Button>
      </div>
    </main>
  );
}
