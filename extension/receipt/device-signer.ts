/** This device's key for receipts: Ed25519, made once, kept by the browser so that not even we can read it. */
export interface Signer {
  /** Hex of 32 bytes. */
  publicKey: string;
  /** Hex of 64 bytes. */
  sign(bytes: Uint8Array): Promise<string>;
}

const [database, store, name] = ['mingshi', 'keys', 'receipt'] as const;

/** The device's signer; nothing where the browser knows no Ed25519 (Chromium before 137). */
export async function deviceSigner(): Promise<Signer | undefined> {
  try {
    const keys = (await read()) ?? (await make());
    const publicKey = hex(await crypto.subtle.exportKey('raw', keys.publicKey));
    return {
      publicKey,
      sign: async (bytes) => hex(await crypto.subtle.sign('Ed25519', keys.privateKey, new Uint8Array(bytes))),
    };
  } catch {
    return undefined;
  }
}

async function make(): Promise<CryptoKeyPair> {
  const keys = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  await inStore('readwrite', (keep) => keep.put(keys, name));
  return keys;
}

const read = (): Promise<CryptoKeyPair | undefined> => inStore('readonly', (keep) => keep.get(name));

function inStore<T>(mode: IDBTransactionMode, work: (keep: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const request = work(opening.result.transaction(store, mode).objectStore(store));
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        opening.result.close();
        done(request.result);
      };
    };
  });
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
