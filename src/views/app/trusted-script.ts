interface Policy {
  createScriptURL(script: string): string;
}

/** Not in TypeScript's library yet. */
interface TrustedTypes {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

/** As `src/prerender/policy.ts` allows it, once a page. */
const policy = (globalThis as TrustedTypes).trustedTypes?.createPolicy('own-scripts', {
  createScriptURL(script) {
    if (!script.startsWith(import.meta.env.BASE_URL)) throw new Error(`${script} is not of this site.`);
    return script;
  },
});

/**
 * The address of one of the site's own scripts, in the form in which browsers run it that were told, by the
 * Content-Security-Policy, to run only what they are told to trust.
 */
export const trustedScript = (address: string): string => policy?.createScriptURL(address) ?? address;
