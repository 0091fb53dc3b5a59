import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id, Instant } from "./ids.ts";
import { Language, Locale, Role } from "./person.ts";
import { SecondFactorState } from "./second-factor.ts";
import { EmailAddress } from "./sign-in.ts";
import { Area, Postcode } from "./site.ts";

/** Dutch number, national or international notation; kept as `+31612345678`. */
export const PhoneNumber = z
  .string()
  .transform((value) =>
    value
      .replace(/[\s().-]/g, "")
      .replace(/^00/, "+")
      .replace(/^0(?=[1-9])/, "+31"),
  )
  .pipe(z.string().regex(/^\+[1-9]\d{7,14}$/, { error: "phone_malformed" }));

export const Me = z
  .object({
    id: Id,
    roles: z.array(Role),
    firstName: z.string(),
    lastName: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    street: z.string().nullable(),
    houseNumber: z.string().nullable(),
    postcode: z.string().nullable(),
    area: Area.nullable(),
    locale: Locale,
    languages: z.array(Language),
    codeOfConductAccepted: z.boolean(),
    confidentialitySigned: z
      .boolean()
      .meta({ description: "Until then no more than a first name of others is shown." }),
    profileComplete: z.boolean().meta({ description: "First name and area are known." }),
    erasureDueAt: Instant.nullable(),
    restrictedAt: Instant.nullable().meta({ description: "Since when my data are on hold." }),
    secondFactor: SecondFactorState,
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const UpdateMe = z.strictObject({
  firstName: freeText(60).min(1, { error: "required" }).optional(),
  lastName: freeText(80).optional(),
  phone: PhoneNumber.nullable().optional(),
  street: freeText(80).nullable().optional(),
  houseNumber: freeText(12).nullable().optional(),
  postcode: Postcode.optional(),
  areaId: Id.optional(),
  locale: Locale.optional(),
  languages: z.array(Language).min(1).max(10).optional(),
});
export type UpdateMe = z.infer<typeof UpdateMe>;

/** A person as a coordinator takes them down during a call. */
export const NewPerson = z.strictObject({
  firstName: freeText(60).min(1, { error: "required" }),
  lastName: freeText(80).default(""),
  phone: PhoneNumber.optional(),
  email: EmailAddress.optional(),
  street: freeText(80).optional(),
  houseNumber: freeText(12).optional(),
  postcode: Postcode,
  areaId: Id.optional(),
  languages: z.array(Language).min(1).max(10).default(["nl"]),
  preferredChannel: z.enum(["mail", "phone", "post"]).default("phone"),
});
export type NewPerson = z.infer<typeof NewPerson>;

/** Caller look-up at the desk: by name, phone or postcode. */
/** Why somebody looks at data that are on hold: the reasons that GDPR art. 18(2) leaves. */
export const HoldReason = z.enum(["person-asks", "safety", "legal-claim"]);
export type HoldReason = z.infer<typeof HoldReason>;

export const PersonSearchQuery = z.strictObject({
  q: z.string().trim().min(2).max(80),
  reason: HoldReason.optional().meta({ description: "With it also people who put their data on hold." }),
});
export const PersonCard = z
  .object({
    id: Id,
    firstName: z.string(),
    lastName: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
    postcode: z.string().nullable(),
    areaName: z.string().nullable(),
    preferredChannel: z.enum(["mail", "phone", "post"]),
    openRequests: z.int(),
    hasOffer: z.boolean(),
    codeOfConductAccepted: z.boolean(),
    hasPromised: z.boolean().meta({ description: "Signed a confidentiality statement, in any version." }),
    lastContactAt: Instant.nullable(),
    restrictedAt: Instant.nullable().meta({ description: "Since when their data are on hold." }),
  })
  .partial({ phone: true, email: true, address: true, postcode: true, lastName: true })
  .meta({ id: "PersonCard", description: "Fields that the viewer may not see are absent." });
export type PersonCard = z.infer<typeof PersonCard>;
