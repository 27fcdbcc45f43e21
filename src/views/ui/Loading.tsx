import { classNames } from './class-names.ts';
import css from './Loading.module.css';
import { useWidthClass } from './page-width.ts';

/** Keeps a page's space while its code is fetched. The words appear only if that takes a while. */
export function Loading() {
  const widthClass = useWidthClass();
  return (
    <main id="main" className={classNames('frame', widthClass)} aria-busy="true">
      <p className={css.loading}>Loading …</p>
    </main>
  );
}
