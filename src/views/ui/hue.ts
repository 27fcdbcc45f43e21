import type { Hue } from '../../knowledge/vocabulary.ts';
import css from './hue.module.css';

/** Class that sets `--hue` to a framework's identity colour for everything inside. */
export const HUE_CLASS: Readonly<Record<Hue, string | undefined>> = {
  copper: css.copper,
  pine: css.pine,
  magenta: css.magenta,
  olive: css.olive,
  violet: css.violet,
  slate: css.slate,
  teal: css.teal,
  brick: css.brick,
};
