import { z } from "zod";

/**
 * `data-protection-officer`: the functionaris gegevensbescherming (GDPR art. 37), apart from all other work.
 * `street-contact`, `ambassador`, `partner`, `editor`, `reader`: say what somebody is here. They open nothing by
 * themselves: no route and no rule of the policy names them, so that each sees what a resident sees.
 */
export const Role = z.enum([
  "resident",
  "coordinator",
  "broker",
  "street-contact",
  "ambassador",
  "partner",
  "editor",
  "reader",
  "administrator",
  "data-protection-officer",
]);
export type Role = z.infer<typeof Role>;

/** A role in the work of a site. */
export const StaffRole = Role.exclude(["resident"]);
export type StaffRole = z.infer<typeof StaffRole>;
export const staffRoles: readonly StaffRole[] = StaffRole.options;

export const Language = z.enum(["nl", "en", "tr", "ar", "uk", "pl", "pap", "fy", "de", "fr"]);
export type Language = z.infer<typeof Language>;

/** Language of the screen and of mail; a subset of what people speak. */
export const Locale = z.enum(["nl", "en"]);
export type Locale = z.infer<typeof Locale>;

export const FormOfAddress = z.enum(["je", "u"]);
export type FormOfAddress = z.infer<typeof FormOfAddress>;
