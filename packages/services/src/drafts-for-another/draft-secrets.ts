import type { ServiceContext } from "../context.ts";

// No vowels and no I, L, O, U: no words, and nothing that is read as a digit.
const letters = "BCDFGHJKMNPQRSTVWXZ";
const codeLength = 10;

/** The secret of the mail's link, which stands behind the `#`. */
export function linkOf(ctx: ServiceContext, draftId: string): string {
  return ctx.secrets.token(ctx.tenant.id, "draft-link", draftId);
}

/** Ten letters for who types: out of the mail, or from the printed letter. */
export function codeOf(ctx: ServiceContext, draftId: string): string {
  const bytes = Buffer.from(ctx.secrets.token(ctx.tenant.id, "draft-code", draftId), "base64url");
  return [...bytes.subarray(0, codeLength)].map((byte) => letters[byte % letters.length]).join("");
}

/** "BCDFG HJKMN": as it is printed, and read aloud. */
export function codeInGroups(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;
}
