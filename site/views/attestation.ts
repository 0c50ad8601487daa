import type { Evidence } from '#core/disclosure/schema/evidence.ts';
import type { Publication } from '../publication.ts';

/** What an outside receipt turned out to vouch for. */
export interface Attested {
  readonly record: string;
  readonly version: number;
  /** A file beside the release; absent where the receipt is of the release itself. */
  readonly file?: string;
}

const known = new WeakMap<Publication, ReadonlyMap<string, Attested>>();

/**
 * Compares the hash of a receipt (存证回执) with what this site publishes: the digest of every release, and its files.
 * `undefined` where nothing here has that hash: the receipt then vouches for something that is not published here.
 */
export function attestedBy(published: Publication, { attestation }: Evidence): Attested | undefined {
  if (!attestation) return undefined;
  const hashes = known.get(published) ?? hashesOf(published);
  known.set(published, hashes);
  return hashes.get(attestation.hash);
}

const hashesOf = ({ records }: Publication): ReadonlyMap<string, Attested> =>
  new Map(
    [...records].flatMap(([record, { releases }]) =>
      releases.flatMap(({ disclosure: { version }, digest, files }): [string, Attested][] => [
        ...files.map(({ sha256, name }): [string, Attested] => [sha256, { record, version, file: name }]),
        [digest, { record, version }],
      ]),
    ),
  );
