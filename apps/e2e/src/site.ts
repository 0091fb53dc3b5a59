import { loadTranslator, type Translator } from "@omzien/i18n/server";

/** Where somebody is with a browser. */
export type Place = {
  name: string;
  /** Its own dress, as pictures are named. */
  themeId: string;
  /** Every word on its screens and in its mails. */
  words: Translator;
  origin: string;
  /** Origins that lead here. */
  alsoAt?: readonly string[];
  /** Looked at as it is, not in the dress of another. */
  keepsItsDress?: true;
  /** Its certificate is of an authority that no browser knows; whether it is right is looked at without one. */
  hasOwnAuthority?: true;
};

/** One of the two demonstration municipalities, as far as a visitor must know it beforehand. */
export type Site = Place & { id: "zorgvallei" | "lindewaard" };

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

/** Where platform administrators work: in Dutch, in its own dress. */
export const consoleOn = (port: number): Place => ({
  name: "Omzien platform",
  themeId: "platform",
  words: loadTranslator("nl"),
  origin: `http://console.localhost:${port}`,
  keepsItsDress: true,
});
