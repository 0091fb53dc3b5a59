import { createHash } from "node:crypto";
import { secretBytes } from "@omzien/db";
import { Secret, TOTP } from "otpauth";
import { toString as drawQr } from "qrcode";

const periodSeconds = 30;

/** A secret for an authenticator app, base32, 160 bits (RFC 4226, 4). */
export function newTotpSecret(): string {
  const { buffer, byteOffset, byteLength } = secretBytes("console-code", 20);
  return new Secret({ buffer: buffer.slice(byteOffset, byteOffset + byteLength) }).base32;
}

/**
 * The thirty seconds that a code belongs to, counted from 1970; one before and one after the present still count, as
 * clocks differ. Undefined for a wrong code.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / periodSeconds) + delta;
}

/** The picture that an app scans, as a data URL. @param issuer what the app names it by. */
export async function qrOf(secret: string, label: string, issuer = "Omzien"): Promise<string> {
  const svg = await drawQr(totp(secret, label, issuer).toString(), { type: "svg", margin: 2 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function totp(secret: string, label = "", issuer = "Omzien"): TOTP {
  const settings = { algorithm: "SHA1", digits: 6, period: periodSeconds } as const;
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), ...settings });
}

/** Without letters and digits that look alike. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

/** Ten codes of 79 bits, for when the telephone is gone: "k7dm-x2pq-9wvr-c4tb". */
export function newRecoveryCodes(kind: "recovery-code" | "staff-recovery-code"): string[] {
  return Array.from({ length: 10 }, () =>
    Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letter(kind)).join("")).join("-"),
  );
}

function letter(kind: "recovery-code" | "staff-recovery-code"): string {
  for (;;) {
    const byte = secretBytes(kind, 1).readUInt8();
    // The rest of the range would favour the first letters.
    if (byte < 248) return alphabet.charAt(byte % alphabet.length);
  }
}

/** Spaces, hyphens and capitals do not matter when a recovery code is typed in. */
export function plainRecoveryCode(typed: string): string {
  return typed.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** What the database keeps of a secret that is long enough not to be guessed. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
