import { z } from "zod";
import { Instant } from "./ids.ts";
import { EmailAddress } from "./sign-in.ts";

/** Long rather than odd: no rules about which characters (NIST SP 800-63B). */
const Password = z.string().min(14).max(200);
const TotpCode = z.string().regex(/^\d{6}$/);
const InvitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const ConsoleSignIn = z
  .strictObject({
    email: EmailAddress,
    password: z.string().min(1).max(200),
    code: z
      .string()
      .min(6)
      .max(30)
      .meta({ description: "Zes cijfers uit de app, of een herstelcode die nog niet gebruikt is." }),
  })
  .meta({ id: "ConsoleSignIn" });
export type ConsoleSignIn = z.infer<typeof ConsoleSignIn>;

export const ConsoleMe = z
  .object({
    email: z.string(),
    expiresAt: Instant,
    isProven: z
      .boolean()
      .meta({ description: "A second factor was shown lately: grave acts ask for none now." }),
    recoveryCodesLeft: z.int(),
  })
  .meta({ id: "ConsoleMe" });
export type ConsoleMe = z.infer<typeof ConsoleMe>;

export const ConsoleProof = z
  .strictObject({
    code: z
      .string()
      .min(6)
      .max(30)
      .meta({ description: "Zes cijfers uit de app, of een herstelcode die nog niet gebruikt is." }),
  })
  .meta({ id: "ConsoleProof" });
export type ConsoleProof = z.infer<typeof ConsoleProof>;

export const OpenConsoleInvitation = z
  .strictObject({ token: InvitationToken })
  .meta({ id: "OpenConsoleInvitation" });

export const ConsoleInvitation = z
  .object({
    email: z.string(),
    expiresAt: Instant,
    /** Base32, for who types it in. */
    totpSecret: z.string(),
    /** An SVG picture as a data URL. */
    totpQr: z.string(),
  })
  .meta({ id: "ConsoleInvitation" });
export type ConsoleInvitation = z.infer<typeof ConsoleInvitation>;

export const AcceptConsoleInvitation = z
  .strictObject({ token: InvitationToken, password: Password, code: TotpCode })
  .meta({ id: "AcceptConsoleInvitation" });
export type AcceptConsoleInvitation = z.infer<typeof AcceptConsoleInvitation>;

export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: "RecoveryCodes" });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

export const MunicipalityState = z.enum(["preparing", "live", "suspended", "leaving"]);

export const MunicipalityStep = z
  .object({
    step: z.string(),
    startedAt: Instant,
    attempts: z.int(),
    finishedAt: Instant.nullable(),
    /** As the machine said it; no personal data. */
    fault: z.string().nullable(),
  })
  .meta({ id: "MunicipalityStep" });

export const MunicipalityOperation = z
  .object({
    kind: z.string(),
    who: z.string(),
    askedAt: Instant,
    dueAt: Instant,
    finishedAt: Instant.nullable(),
    givenUpAt: Instant.nullable(),
    /** Of a move that somebody ended; it is being given up, or was. */
    stopAskedAt: Instant.nullable(),
    /** Of a move. */
    toCell: z.string().nullable(),
    steps: z.array(MunicipalityStep),
  })
  .meta({ id: "MunicipalityOperation" });
export type MunicipalityOperation = z.infer<typeof MunicipalityOperation>;

export const MunicipalityDomain = z
  .object({
    host: z.string(),
    shown: z.string(),
    isPrimary: z.boolean(),
    state: z.enum(["given", "pending", "active", "lost"]),
    record: z.object({ name: z.string(), value: z.string() }).nullable(),
    finding: z.string().nullable(),
    checkedAt: Instant.nullable(),
  })
  .meta({ id: "MunicipalityDomain" });
export type MunicipalityDomain = z.infer<typeof MunicipalityDomain>;

export const MunicipalityFigures = z
  .object({
    schemaBytes: z.int().meta({ description: "Of its tables with their indexes." }),
    mailsSent: z.int().meta({ description: "In the last 24 hours." }),
    mailsFailed: z.int().meta({ description: "In the last 24 hours." }),
    mailsWaiting: z.int(),
    peopleActive: z
      .int()
      .nullable()
      .meta({ description: "Signed in, in the last 30 days; null: fewer than five, and not none." }),
    requestsThisMonth: z.int(),
  })
  .meta({ id: "MunicipalityFigures" });
export type MunicipalityFigures = z.infer<typeof MunicipalityFigures>;

const listed = {
  id: z.string(),
  name: z.string(),
  municipalityCode: z.string(),
  state: MunicipalityState,
  cell: z.string(),
  schemaVersion: z.int(),
  createdAt: Instant,
  isStuck: z.boolean(),
  stuckStep: z
    .string()
    .nullable()
    .meta({ description: "At which step; null when it is not, or has yet to begin." }),
  lastBackupAt: Instant.nullable().meta({ description: "When it began; null: not known." }),
  figures: MunicipalityFigures.nullable().meta({ description: "Null: its cell does not say, for now." }),
  fileBytes: z.int().nullable().meta({ description: "Null: the store of files does not say, for now." }),
  domains: z.array(MunicipalityDomain),
};

export const ListedMunicipality = z.object(listed).meta({ id: "ListedMunicipality" });
export type ListedMunicipality = z.infer<typeof ListedMunicipality>;
export const ListedMunicipalities = z
  .object({ items: z.array(ListedMunicipality) })
  .meta({ id: "ListedMunicipalities" });

export const Municipality = z
  .object({
    ...listed,
    url: z.string(),
    operations: z.array(MunicipalityOperation),
    /** Where domains must point; neither: not set on this installation. */
    domainTarget: z.object({ name: z.string().nullable(), addresses: z.array(z.string()) }),
    /** Its making can be gone on with from here. */
    onboardingId: z.string().nullable(),
    /** Where it could move to. */
    otherCells: z.array(
      z.object({ id: z.string(), tenants: z.int(), maxTenants: z.int(), takesMore: z.boolean() }),
    ),
  })
  .meta({ id: "Municipality" });
export type Municipality = z.infer<typeof Municipality>;

export const DeleteMunicipality = z
  .strictObject({ name: z.string().max(200).meta({ description: "De naam, overgetypt." }) })
  .meta({ id: "DeleteMunicipality" });

export const MoveMunicipality = z
  .strictObject({
    toCell: z.string().min(1, { error: "required" }).max(40),
    name: z.string().max(200).meta({ description: "De naam, overgetypt." }),
  })
  .meta({ id: "MoveMunicipality" });
export type MoveMunicipality = z.infer<typeof MoveMunicipality>;

export const ExportMunicipality = z
  .strictObject({ name: z.string().max(200).meta({ description: "De naam, overgetypt." }) })
  .meta({ id: "ExportMunicipality" });
export type ExportMunicipality = z.infer<typeof ExportMunicipality>;

export const AddDomain = z.strictObject({ domain: z.string().min(1).max(253) }).meta({ id: "AddDomain" });

export const DomainCheck = z
  .object({ state: z.string(), proof: z.string(), pointing: z.string() })
  .meta({ id: "DomainCheck" });
export type DomainCheck = z.infer<typeof DomainCheck>;

export const PlatformAct = z
  .object({
    id: z.string(),
    at: Instant,
    who: z.string(),
    action: z.string(),
    tenantId: z.string().nullable(),
    tenantName: z.string().nullable(),
    detail: z.string().nullable(),
  })
  .meta({ id: "PlatformAct" });
export type PlatformAct = z.infer<typeof PlatformAct>;
export const PlatformActs = z
  .object({ items: z.array(PlatformAct), nextCursor: z.string().optional() })
  .meta({ id: "PlatformActs" });
