import { loadTranslator, type Translator } from "@omzien/i18n/server";

/** One of the two demonstration municipalities, as far as a visitor must know it beforehand. */
export type Site = {
  id: "zorgvallei" | "lindewaard";
  name: string;
  themeId: string;
  /** Every word on this site's screens and in its mails. */
  words: Translator;
  origin: string;
};

export type Sites = Record<Site["id"], Site>;

export function sitesOn(port: number): Sites {
  const origin = (host: string) => `http://${host}.localhost:${port}`;
  return {
    zorgvallei: {
      id: "zorgvallei",
      name: "Zorgvallei",
      themeId: "zorgvallei",
      words: loadTranslator("nl"),
      origin: origin("zorgvallei"),
    },
    lindewaard: {
      id: "lindewaard",
      name: "Lindewaard",
      themeId: "lindewaard",
      words: loadTranslator("nl-x-formal"),
      origin: origin("lindewaard"),
    },
  };
}
