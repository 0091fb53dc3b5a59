import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Where a value stands. It opens nowhere else. */
export interface Place {
  tenantId: string;
  table: string;
  column: string;
  rowId: string;
}

const format = 1;
const headerBytes = 5;
const ivBytes = 12;
const tagBytes = 16;

/**
 * Locks a value up with AES-256-GCM; the same value looks different each time.
 * @returns base64url of: format (1 byte), version of the key (4), nonce (12), tag (16), ciphertext.
 */
export function sealValue(key: Uint8Array, version: number, place: Place, value: string): string {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt8(format, 0);
  header.writeUInt32BE(version, 1);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(associated(header, place));
  const body = Buffer.concat([cipher.update(value, "utf8"), cipher.final()]);
  return Buffer.concat([header, iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** Which key opens it; undefined for what was never sealed. */
export function versionOf(sealed: string): number | undefined {
  const bytes = Buffer.from(sealed.slice(0, 8), "base64url");
  return bytes.length >= headerBytes && bytes.readUInt8(0) === format ? bytes.readUInt32BE(1) : undefined;
}

/** Undefined for what was sealed with another key or for another place, or was changed since. */
export function openValue(key: Uint8Array, place: Place, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < headerBytes + ivBytes + tagBytes) return undefined;
  const [ivAt, tagAt, bodyAt] = [headerBytes, headerBytes + ivBytes, headerBytes + ivBytes + tagBytes];
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(ivAt, tagAt));
  decipher
    .setAAD(associated(bytes.subarray(0, headerBytes), place))
    .setAuthTag(bytes.subarray(tagAt, bodyAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(bodyAt)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

function associated(header: Uint8Array, { tenantId, table, column, rowId }: Place): Buffer {
  return Buffer.concat([header, Buffer.from(`${tenantId}\n${table}\n${column}\n${rowId}`)]);
}
