import { z } from "zod";
import { refuseBsnWithin } from "./free-text/free-text.ts";
import {} from "./free-text/free-text.ts";
import { Id, Instant } from "./ids.ts";
import { Role } from "./person.ts";

const name = "[a-z0-9_%+-]+(?:\\.[a-z0-9_%+-]+)*";
const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const address = new RegExp(`^(?=.{1,64}@)${name}@(?:${label}\\.)+[a-z]{2,24}$`);

/**
 * Normalised (NFKC, lower case) before it is checked, so that look-alikes of `@` never pass (S11). What servers
 * refuse (two dots in a row, a label that ends in a hyphen) is refused here, where somebody can still correct it.
 */
export const EmailAddress = z
  .string()
  .max(254)
  .transform((value) => value.normalize("NFKC").trim().toLowerCase())
  .pipe(z.string().regex(address, { error: "email_malformed" }));

/** A path on the own site; never another origin. */
export const ReturnTo = z
  .string()
  .max(300)
  .regex(/^\/(?![/\\])[^\s\\]*$/, { error: "return_to_malformed" });

export const RequestSignIn = z.strictObject({
  email: EmailAddress,
  returnTo: ReturnTo.default("/mijn"),
  draft: z.record(z.string(), z.unknown()).superRefine(refuseBsnWithin).optional().meta({
    description: "What was typed in a form, handed back after signing in on any device. At most 32 kB.",
  }),
});
export type RequestSignIn = z.infer<typeof RequestSignIn>;

/** The same for a known and an unknown address. */
export const SignInRequest = z.object({ id: Id, expiresAt: Instant }).meta({ id: "SignInRequest" });
export type SignInRequest = z.infer<typeof SignInRequest>;

export const CreateSession = z.union([
  z.strictObject({
    signInRequestId: Id,
    code: z
      .string()
      .transform((value) => value.replace(/\D/g, ""))
      .pipe(z.string().regex(/^\d{6}$/, { error: "code_malformed" })),
  }),
  z.strictObject({ linkToken: z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: "link_malformed" }) }),
]);
export type CreateSession = z.infer<typeof CreateSession>;

export const Session = z
  .object({
    personId: Id,
    roles: z.array(Role),
    expiresAt: Instant,
    returnTo: z.string(),
    draft: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof Session>;
