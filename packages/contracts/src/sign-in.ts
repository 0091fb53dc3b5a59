import { z } from "zod";
import { Id, Instant } from "./ids.ts";
import { Role } from "./person.ts";

/** Normalised (NFKC, lower case) before it is checked, so that look-alikes of `@` never pass (S11). */
export const EmailAddress = z
  .string()
  .max(254)
  .transform((value) => value.normalize("NFKC").trim().toLowerCase())
  .pipe(
    z.string().regex(/^[a-z0-9._%+-]{1,64}@([a-z0-9-]{1,63}\.)+[a-z]{2,24}$/, { error: "email_malformed" }),
  );

/** A path on the own site; never another origin. */
export const ReturnTo = z
  .string()
  .max(300)
  .regex(/^\/(?![/\\])[^\s\\]*$/, { error: "return_to_malformed" });

export const RequestSignIn = z.strictObject({
  email: EmailAddress,
  returnTo: ReturnTo.default("/mijn"),
  draft: z.record(z.string(), z.unknown()).optional().meta({
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
