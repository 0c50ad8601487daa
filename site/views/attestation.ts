import type { Evidence } from '#core/disclosure/schema/evidence.ts';
import { madeOnce } from '../made-once.ts';
import type { Publication } from '../publication.ts';

/** What an outside receipt turned out to vouch for. */
export interface Attested {
  readonly record: string;
  readonly version: number;
  /** A file beside the release; absent where the receipt is of the release itself. */
  readonly file?: string;
}

/**
 * Compares the hash of a receipt (存证回执) with what this site publishes: the digest of every release, and its files.
 * `undefined` where nothing here has that hash: the receipt then vouches for something that is not published here.
 */
export function attestedBy(published: Publication, { attestation }: Evidence): Attested | undefined {
  if (!attestation) return undefined;
  return hashesOf(published).get(attestation.hash);
}

const hashesOf = madeOnce(
  ({ records }: Publication): ReadonlyMap<string, Attested> =>
    new Map(
      [...records].flatMap(([record, { releases }]) =>
        releases.flatMap(({ disclosure: { version }, digest, files }): [string, Attested][] => [
          ...files.map(({ sha256, name }): [string, Attested] => [sha256, { record, version, file: name }]),
          [digest, { record, version }],
        ]),
      ),
    ),
);
