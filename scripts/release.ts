/** `npm run data:release`: keeps the present state of the data in `data/`, for links that are made under it. */
import { release } from './release/release.ts';

const { ok, says } = release(process.cwd());
if (ok) console.log(says);
else {
  console.error(says);
  process.exitCode = 1;
}
