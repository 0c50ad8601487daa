/**
 * A file of the extension itself. The one place of our code that asks for an address: it is checked to be the extension's own, and the
 * policy of extension pages (`connect-src 'self'`) refuses every other.
 */
export async function ownFile(home: string, path: string): Promise<Uint8Array> {
  const address = new URL(path, home).href;
  if (!address.startsWith(home) || !/^(?:chrome|moz)-extension:$/.test(new URL(home).protocol))
    throw new Error('not a file of the extension');
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
