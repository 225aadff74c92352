/** SHA-256 in hexadecimal. The browser's own is missing on pages that came by plain http, as add-ins on an intranet may. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle: SubtleCrypto | undefined };
  const hash = subtle ? new Uint8Array(await subtle.digest('SHA-256', Uint8Array.from(bytes))) : (await import('@noble/hashes/sha2')).sha256(bytes);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
