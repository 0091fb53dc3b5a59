import type { NewSite } from "@omzien/services";

export type DemoSite = {
  host: string;
  /** Of no real municipality. */
  municipalityCode: string;
  /** One of the shipped themes. */
  themeId: string;
  site: Omit<NewSite, "theme">;
};

/** Two fictional municipalities that differ in house style, words and je/u. */
export const demoSites: DemoSite[] = [
  {
    host: "zorgvallei.localhost",
    municipalityCode: "GM9001",
    themeId: "zorgvallei",
    site: {
      name: "Zorgvallei",
      slogan: "Samen kom je verder",
      introduction: "Een hand nodig, of een uurtje over? In Zorgvallei vinden buren elkaar.",
      phone: "0900 - 98 76 54",
      phoneHours: "maandag tot en met vrijdag, 9 tot 13 uur",
      locale: "nl",
      formOfAddress: "je",
    },
  },
  {
    host: "lindewaard.localhost",
    municipalityCode: "GM9002",
    themeId: "lindewaard",
    site: {
      name: "Lindewaard",
      slogan: "Goede buren dichtbij",
      introduction:
        "Kunt u hulp gebruiken, of wilt u iets voor een ander doen? In Lindewaard vindt u elkaar.",
      phone: "0900 - 12 34 56",
      phoneHours: "werkdagen van 10 tot 16 uur",
      locale: "nl",
      formOfAddress: "u",
    },
  },
];
