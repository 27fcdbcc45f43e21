import { renderPages } from './render.tsx';

/** Prints all pages as JSON; the first argument is where the site will be, for what is said of it as data. */
const [, , site = '/'] = process.argv;
process.stdout.write(JSON.stringify(await renderPages((file) => site + file)));
