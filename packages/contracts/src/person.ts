import { z } from "zod";

/** `data-protection-officer`: the functionaris gegevensbescherming (GDPR art. 37), apart from all other work. */
export const Role = z.enum(["resident", "coordinator", "broker", "administrator", "data-protection-officer"]);
export type Role = z.infer<typeof Role>;

export const Language = z.enum(["nl", "en", "tr", "ar", "uk", "pl", "pap", "fy", "de", "fr"]);
export type Language = z.infer<typeof Language>;

/** Language of the screen and of mail; a subset of what people speak. */
export const Locale = z.enum(["nl", "en"]);
export type Locale = z.infer<typeof Locale>;

export const FormOfAddress = z.enum(["je", "u"]);
export type FormOfAddress = z.infer<typeof FormOfAddress>;
