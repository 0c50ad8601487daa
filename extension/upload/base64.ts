/** Bytes as text: browsers pass JSON between a page and an extension. */
export const toBase64 = (bytes: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onerror = () => fail(reader.error);
    // `data:…;base64,` stands before it; an empty part has nothing behind the comma.
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.readAsDataURL(bytes);
  });

/** And back. Throws on what is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
