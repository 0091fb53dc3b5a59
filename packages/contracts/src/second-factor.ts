import { z } from "zod";
import { Instant, PlainDate } from "./ids.ts";

/**
 * - `none`: no work here that asks for it. - `optional`: may be set up, and is not asked for yet.
 * - `to-set-up`, `to-enter`: what the roles are for stays closed until then. - `entered`: in this session.
 * - `at-provider`: roles open only by signing in with the municipality's own account.
 */
export const SecondFactorState = z.enum([
  "none",
  "optional",
  "to-set-up",
  "to-enter",
  "entered",
  "at-provider",
]);
export type SecondFactorState = z.infer<typeof SecondFactorState>;

export const SecondFactorSetUp = z
  .object({
    secret: z.string().meta({ description: "Base32, for who types it in." }),
    qr: z.string().meta({ description: "An SVG picture as a data URL." }),
  })
  .meta({ id: "SecondFactorSetUp" });
export type SecondFactorSetUp = z.infer<typeof SecondFactorSetUp>;

export const ConfirmSecondFactor = z.strictObject({
  code: z
    .string()
    .transform((value) => value.replaceAll(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, { error: "code_malformed" })),
});
export type ConfirmSecondFactor = z.infer<typeof ConfirmSecondFactor>;

export const SecondFactorCodes = z
  .object({ recoveryCodes: z.array(z.string()).meta({ description: "Shown once." }) })
  .meta({ id: "SecondFactorCodes" });
export type SecondFactorCodes = z.infer<typeof SecondFactorCodes>;

export const EnterSecondFactor = z.strictObject({
  code: z
    .string()
    .min(6, { error: "code_malformed" })
    .max(40)
    .meta({ description: "Zes cijfers uit de app, of een herstelcode die nog niet gebruikt is." }),
});
export type EnterSecondFactor = z.infer<typeof EnterSecondFactor>;

export const EnteredSecondFactor = z
  .object({ expiresAt: Instant, recoveryCodesLeft: z.int() })
  .meta({ id: "EnteredSecondFactor" });
export type EnteredSecondFactor = z.infer<typeof EnteredSecondFactor>;

export const SetSecondFactorRule = z.strictObject({
  obligedFrom: PlainDate.meta({
    description: "Local; today, or until thirty days after the day that was set first.",
  }),
});
export type SetSecondFactorRule = z.infer<typeof SetSecondFactorRule>;
