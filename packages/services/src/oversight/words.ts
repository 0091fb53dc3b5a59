import type { Translator } from "@omzien/i18n/server";

/** A field of the policy as the officer reads it; a kind of data (`offer.*`) as a whole. */
export function fieldWords(field: string, { t, find }: Translator): string {
  return find(`oversight.field.${field.replace(".*", ".all")}`, {}, t("oversight.field.other"));
}

/** What a purpose is called; one that the register no longer knows keeps its code. */
export function purposeWords(purpose: string, { find }: Translator): string {
  return find(`consent.${purpose}.title`, {}, find(`oversight.purpose.${purpose}`, {}, purpose));
}
