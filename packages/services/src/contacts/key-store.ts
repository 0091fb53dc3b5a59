import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { KeyStore } from "../ports.ts";

const ivBytes = 12;
const tagBytes = 16;
const shape = /^([a-z0-9-]{1,32}):([0-9a-f]{64})$/;

/**
 * Key-encryption keys of the environment: AES-256-GCM with the context as associated data. A key management service
 * fits in the same place; both know keys by id only.
 *
 * @param text `id:64 hexadecimal characters`, several separated by commas; the first wraps, all unwrap.
 * @throws Error for anything else, without showing it.
 */
export function createKeyStore(text: string): KeyStore {
  const keys = new Map(text.split(",").map(parseKey));
  const [current] = keys;
  if (current === undefined) throw new Error("There is no key-encryption key");
  const [keyId, key] = current;
  return {
    wrap: async (secret, context) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(secret), cipher.final()]);
      return { keyId, wrapped: new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), body])) };
    },
    unwrap: async (id, wrapped, context) => {
      const known = keys.get(id);
      if (known === undefined) throw new Error(`The key-encryption key ${id} is not known here`);
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv("aes-256-gcm", known, bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      return new Uint8Array(
        Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]),
      );
    },
  };
}

function parseKey(part: string): [string, Buffer] {
  const [, id, hex] = shape.exec(part.trim()) ?? [];
  if (id === undefined || hex === undefined) {
    throw new Error("KEY_ENCRYPTION_KEYS must be id:64 hexadecimal characters, several separated by commas");
  }
  return [id, Buffer.from(hex, "hex")];
}
