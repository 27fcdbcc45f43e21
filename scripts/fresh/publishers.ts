import { z } from 'zod';

/** Where one kind of fact can be asked for, and how the answer reads. */
export interface Publisher {
  /** As people call it: "PyPI". */
  readonly name: string;
  readonly url: string;
  /** Throws where the answer has another shape than expected. */
  readonly read: (answer: unknown) => Published;
}

export type Published =
  | { readonly kind: 'newest'; readonly version: string }
  /** The end of support of each line of versions that has one: "5.2" -> "2028-04-30". */
  | { readonly kind: 'ends'; readonly lines: ReadonlyMap<string, string> };

/** npm names the registry that it is set up with to the scripts that it runs. */
const NPM = (process.env['npm_config_registry'] ?? 'https://registry.npmjs.org').replace(/\/$/, '');

const npm = (name: string): Publisher => ({
  name: 'the npm registry',
  url: `${NPM}/${name}`,
  read: (answer) => ({
    kind: 'newest',
    version: z.object({ 'dist-tags': z.object({ latest: z.string() }) }).parse(answer)['dist-tags'].latest,
  }),
});

const pypi = (name: string): Publisher => ({
  name: 'PyPI',
  url: `https://pypi.org/pypi/${name}/json`,
  read: (answer) => ({
    kind: 'newest',
    version: z.object({ info: z.object({ version: z.string() }) }).parse(answer).info.version,
  }),
});

/** Lists every version, oldest first; one with a hyphen is a preview. */
const nuget = (name: string): Publisher => ({
  name: 'NuGet',
  url: `https://api.nuget.org/v3-flatcontainer/${name}/index.json`,
  read: (answer) => {
    const { versions } = z.object({ versions: z.array(z.string()) }).parse(answer);
    return { kind: 'newest', version: z.string().parse(versions.findLast((version) => !version.includes('-'))) };
  },
});

const endOfLife = (product: string): Publisher => ({
  name: 'endoflife.date',
  url: `https://endoflife.date/api/${product}.json`,
  read: (answer) => ({
    kind: 'ends',
    lines: new Map(
      z
        .array(z.object({ cycle: z.string(), eol: z.union([z.iso.date(), z.boolean()]) }))
        .parse(answer)
        .flatMap(({ cycle, eol }) => (typeof eol === 'string' ? [[cycle, eol]] : [])),
    ),
  }),
});

/** Who to ask about each framework. Those without dated windows have nothing to compare with them. */
export const PUBLISHERS: Readonly<Record<string, readonly Publisher[]>> = {
  flask: [pypi('flask')],
  django: [pypi('django'), endOfLife('django')],
  fastapi: [pypi('fastapi')],
  express: [npm('express')],
  // The runtime package is published with every patch of the framework.
  'aspnet-core': [nuget('microsoft.aspnetcore.app.runtime.linux-x64'), endOfLife('dotnet')],
};
