import type { NewSite } from "@omzien/services";
import { lindewaardKinds } from "./kinds/lindewaard-kinds.ts";
import type { DrawnTown } from "./map/drawn-town.ts";
import { lindewaardTown } from "./map/lindewaard-town.ts";
import { zorgvalleiTown } from "./map/zorgvallei-town.ts";
import { lindewaardPeople } from "./people/lindewaard-people.ts";
import type { SeedPerson } from "./people/seed-person.ts";
import { zorgvalleiPeople } from "./people/zorgvallei-people.ts";
import { lindewaardPast } from "./stories/lindewaard-past.ts";
import { lindewaardPresent } from "./stories/lindewaard-present.ts";
import type { Story } from "./stories/story.ts";
import { zorgvalleiPast } from "./stories/zorgvallei-past.ts";
import { zorgvalleiPresent } from "./stories/zorgvallei-present.ts";

export type DemoSite = {
  host: string;
  /** One of the shipped themes. */
  themeId: string;
  site: Omit<NewSite, "theme">;
  /** Slugs of kinds of help that the municipality does not have. */
  hiddenKinds: readonly string[];
  town: DrawnTown;
  people: readonly SeedPerson[];
  stories: readonly Story[];
  /** First digits of everybody's telephone number; numbers that begin like this were never given out. */
  phonePrefix: string;
};

/** Two fictional municipalities that differ in house style, words, je/u, kinds of help, map and people. */
export const demoSites: readonly DemoSite[] = [
  {
    host: "zorgvallei.localhost",
    themeId: "zorgvallei",
    site: {
      name: "Zorgvallei",
      slogan: "Samen kom je verder",
      introduction: "Een hand nodig, of een uurtje over? In Zorgvallei vinden buren elkaar.",
      phone: "088 - 000 12 34",
      phoneHours: "maandag tot en met vrijdag, 9 tot 13 uur",
      locale: "nl",
      formOfAddress: "je",
    },
    hiddenKinds: [],
    town: zorgvalleiTown,
    people: zorgvalleiPeople,
    stories: [...zorgvalleiPast, ...zorgvalleiPresent],
    phonePrefix: "06 000 01",
  },
  {
    host: "lindewaard.localhost",
    themeId: "lindewaard",
    site: {
      name: "Lindewaard",
      slogan: "Goede buren dichtbij",
      introduction:
        "Kunt u hulp gebruiken, of wilt u iets voor een ander doen? In Lindewaard vindt u elkaar.",
      phone: "0800 - 000 56 78",
      phoneHours: "werkdagen van 10 tot 16 uur",
      locale: "nl",
      formOfAddress: "u",
      categories: lindewaardKinds,
    },
    hiddenKinds: ["oppassen", "naar-school-brengen", "oogje-in-het-zeil"],
    town: lindewaardTown,
    people: lindewaardPeople,
    stories: [...lindewaardPast, ...lindewaardPresent],
    phonePrefix: "06 000 02",
  },
];
