import { Secret } from "otpauth";
import type { ServiceContext } from "../context.ts";

/** Of a secret of an app: 160 bits (RFC 4226, 4). */
const secretBytes = 20;

/**
 * What somebody's app shows codes from, base32: derived from a key that the database does not have, for this person,
 * this tenant and this set-up, and so kept nowhere.
 */
export function appSecret(
  ctx: Pick<ServiceContext, "secrets" | "tenant">,
  { personId, number }: { personId: string; number: number },
): string {
  const token = ctx.secrets.token(ctx.tenant.id, "staff-code", `${personId}.${number}`);
  const bytes = Uint8Array.from(Buffer.from(token, "base64url").subarray(0, secretBytes));
  return new Secret({ buffer: bytes.buffer }).base32;
}
