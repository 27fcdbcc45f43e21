import { z } from 'zod';

const MOST = 16;

/** Ids travel in links, so they are short and never change once released. */
export const idSchema = z
  .string()
  .max(MOST, `at most ${MOST} characters, because ids travel in links`)
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'lower-case letters and digits in words joined by "-", such as "admin-panel"',
  );
