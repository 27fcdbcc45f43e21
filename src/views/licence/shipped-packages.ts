import list from './shipped-packages.json' with { type: 'json' };

/** Of a package whose code or files are part of what browsers get. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX abbreviates it. */
  readonly licence: string;
  /** Null where the package comes without. */
  readonly text: string | null;
}

/** By name. Written by `npm run licences`. */
export const shippedPackages: readonly ShippedPackage[] = list;
