import type { ButtonHTMLAttributes, Ref } from 'react';
import css from './Button.module.css';
import { classNames } from './class-names.ts';
import { Link, type LinkProps } from './Link.tsx';

interface Look {
  /** Outlined: anything but the page's one main action. */
  readonly quiet?: boolean;
  readonly small?: boolean;
}

type NativeButton = ButtonHTMLAttributes<HTMLButtonElement> & { readonly ref?: Ref<HTMLButtonElement> };

export function Button({ quiet, small, className, type = 'button', ...rest }: NativeButton & Look) {
  return <button type={type} className={look({ quiet, small }, className)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({ quiet, small, className, ...rest }: LinkProps & Look) {
  return <Link className={look({ quiet, small }, className)} {...rest} />;
}

/** A button that looks like a link. */
export function LinkButton({ className, type = 'button', ...rest }: NativeButton) {
  return <button type={type} className={classNames(css.link, className)} {...rest} />;
}

function look(
  { quiet = false, small = false }: { [K in keyof Look]: Look[K] | undefined },
  className: string | undefined,
) {
  return classNames(css.button, quiet && css.quiet, small && css.small, className);
}
