/** All that a page may load, and from where; what is not named here is refused. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // Of src/views/app/trusted-script.ts.
  'trusted-types': 'own-scripts',
};

/** The Content-Security-Policy of every page, in one line. */
export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([what, from]) => `${what} ${from}`)
  .join('; ');
