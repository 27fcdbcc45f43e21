import css from './Loading.module.css';

/** Keeps a page's space while its code is fetched. The words appear only if that takes a while. */
export function Loading() {
  return (
    <main id="main" className="frame" aria-busy="true">
      <p className={css.loading}>Loading …</p>
    </main>
  );
}
