import { z } from "zod";
import { Instant } from "./ids.ts";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";
import { ReturnTo } from "./sign-in.ts";

/** `offered`: beside the mail code. `required`: roles of colleagues count only when they came that way. */
export const StaffSignInUse = z.enum(["off", "offered", "required"]);
export type StaffSignInUse = z.infer<typeof StaffSignInUse>;

/** Of Microsoft Entra: an issuer there is about one organisation, never about "common". */
const entraIssuer =
  /^https:\/\/(?:login\.microsoftonline\.(?:com|us)|sts\.windows\.net)\/([0-9a-f-]{36})(?:\/v2\.0)?\/?$/;
const entraHosts =
  /^https?:\/\/(?:[^/]*\.)?(?:microsoftonline\.(?:com|us)|windows\.net|microsoft\.com)(?:[:/]|$)/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Values of RFC 8176 that stand for one factor, or for none. */
const oneFactor = new Set(["pwd", "pin", "kba", "user", "geo", "rba", "sms", "tel"]);

/** Which claim of the provider says that somebody proved more than one thing, and what it then holds. */
export const StaffSignInProof = z
  .strictObject({
    claim: z.enum(["amr", "acr", "acrs"]),
    values: z
      .array(z.string().trim().min(1).max(100).regex(/^\S+$/, { error: "no_spaces" }))
      .min(1, { error: "required" })
      .max(5),
  })
  .superRefine(({ claim, values }, context) => {
    if (claim !== "amr" || !values.some((value) => oneFactor.has(value.toLowerCase()))) return;
    context.addIssue({ code: "custom", message: "one_factor_only", path: ["values"] });
  });
export type StaffSignInProof = z.infer<typeof StaffSignInProof>;

/** How colleagues sign in with the municipality's own account. The secret is set apart, and never read back. */
export const StaffSignInSettings = z
  .strictObject({
    use: StaffSignInUse.default("off"),
    issuer: z
      .string()
      .trim()
      .max(300)
      .default("")
      .meta({ description: "As the provider itself writes it; `iss` of its tokens is this very text." }),
    tenantId: z
      .string()
      .trim()
      .toLowerCase()
      .max(36)
      .regex(new RegExp(`^$|${uuid.source}`), { error: "uuid_malformed" })
      .default("")
      .meta({
        description: "Directory id of Microsoft Entra; `tid` of its tokens. Empty for other providers.",
      }),
    clientId: z.string().trim().max(200).regex(/^\S*$/, { error: "no_spaces" }).default(""),
    proof: StaffSignInProof.default({ claim: "amr", values: ["mfa"] }),
  })
  .superRefine((settings, context) => {
    const fault = (field: "issuer" | "tenantId" | "clientId", message: string) =>
      context.addIssue({ code: "custom", message, path: [field] });
    const { use, issuer, tenantId, clientId } = settings;
    if (use !== "off" && issuer === "") fault("issuer", "required");
    if (use !== "off" && clientId === "") fault("clientId", "required");
    if (issuer === "") return;
    if (!isIssuer(issuer)) return fault("issuer", "issuer_malformed");
    if (!entraHosts.test(issuer)) return;
    const organisation = entraIssuer.exec(issuer)?.[1];
    if (organisation === undefined || !uuid.test(organisation)) fault("issuer", "issuer_for_everybody");
    else if (tenantId !== organisation) fault("tenantId", "tenant_not_of_issuer");
  })
  .meta({ id: "StaffSignInSettings" });
export type StaffSignInSettings = z.infer<typeof StaffSignInSettings>;

/** An address without anything behind it; whether http is let through is the server's to say. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isPlain = url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  return isPlain && (url.protocol === "https:" || url.protocol === "http:") && !/[?#]/.test(text);
}

export const noStaffSignIn: StaffSignInSettings = StaffSignInSettings.parse({});

export const StaffSignInVersion = settingVersion(StaffSignInSettings, "StaffSignInVersion");
export const StaffSignInState = settingState(StaffSignInVersion, "StaffSignInState");
export const WriteStaffSignInDraft = writeSettingDraft(StaffSignInSettings);

/** What trying a provider found; only `right` lets it be switched on. */
export const StaffSignInFinding = z.enum([
  "right",
  "not_https",
  "not_public",
  "unreachable",
  "redirects",
  "too_big",
  "no_document",
  "other_issuer",
  "no_code_flow",
  "no_keys",
  "weak_keys",
  "client_refused",
]);
export type StaffSignInFinding = z.infer<typeof StaffSignInFinding>;

/** What is ready for the draft, or for what holds when there is none. */
export const StaffSignInReadiness = z
  .object({
    redirectUri: z.string().meta({ description: "What the provider must know of this site." }),
    hasSecret: z.boolean(),
    secretSetAt: Instant.nullable(),
    check: z.object({ finding: StaffSignInFinding, checkedAt: Instant }).nullable(),
    colleagues: z.int().meta({ description: "How many signed in by it at least once." }),
  })
  .meta({ id: "StaffSignInReadiness" });
export type StaffSignInReadiness = z.infer<typeof StaffSignInReadiness>;

export const SetStaffSignInSecret = z.strictObject({
  secret: z.string().trim().min(8, { error: "secret_too_short" }).max(500),
});
export type SetStaffSignInSecret = z.infer<typeof SetStaffSignInSecret>;

export const StartStaffSignIn = z.strictObject({ returnTo: ReturnTo.default("/mijn") });
export type StartStaffSignIn = z.infer<typeof StartStaffSignIn>;

export const StaffSignInStart = z
  .object({ url: z.string().meta({ description: "Of the provider; the browser goes there." }) })
  .meta({ id: "StaffSignInStart" });
export type StaffSignInStart = z.infer<typeof StaffSignInStart>;

/** What the provider sent the browser back with. */
export const CompleteStaffSignIn = z.strictObject({
  state: z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: "link_malformed" }),
  code: z.string().min(1).max(4000).optional(),
  iss: z.string().max(300).optional(),
  error: z.string().max(100).optional(),
});
export type CompleteStaffSignIn = z.infer<typeof CompleteStaffSignIn>;
