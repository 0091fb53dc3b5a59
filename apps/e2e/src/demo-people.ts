import type { Site } from "./site.ts";

/** A demonstration municipality as far as stories meet it; each calls its help by other names. Source: its seed. */
export type DemoPeople = {
  /** Of the neighbourhood where three helpers gladly do the shopping. */
  postcode: string;
  neighbourhood: string;
  /** The postcode of a neighbourhood that borders on it, and of one that does not. */
  nextDoor: { postcode: string; neighbourhood: string };
  farAway: { postcode: string };
  street: string;
  coordinator: string;
  /** The data protection officer. */
  officer: string;
  administrator: string;
  /** Somebody who lives here, for the desk to look up. */
  resident: string;
  shopping: { group: string; kind: string };
  company: { group: string; kind: string };
  outdoors: { favourite: string; other: string };
};

export const demoPeople: Record<Site["id"], DemoPeople> = {
  zorgvallei: {
    postcode: "2782 BF",
    neighbourhood: "Lindenpark",
    nextDoor: { postcode: "2783 BF", neighbourhood: "Hogeveld" },
    farAway: { postcode: "2787 BF" },
    street: "Vijverpad",
    coordinator: "anneke@zorgvallei.example",
    officer: "noor@zorgvallei.example",
    administrator: "ingrid@zorgvallei.example",
    resident: "Fatima",
    shopping: { group: "Boodschappen en eten", kind: "Boodschappen" },
    company: { group: "Vervoer en meegaan", kind: "Mee naar een afspraak" },
    outdoors: { favourite: "Tuin", other: "Hond uitlaten" },
  },
  lindewaard: {
    postcode: "8992 BF",
    neighbourhood: "Kerkbuurt",
    nextDoor: { postcode: "8993 BF", neighbourhood: "Stationskwartier" },
    farAway: { postcode: "8996 BF" },
    street: "Pastoriehof",
    coordinator: "marijke@lindewaard.example",
    officer: "mirjam@lindewaard.example",
    administrator: "rachida@lindewaard.example",
    resident: "Samira",
    shopping: { group: "Winkel en keuken", kind: "Boodschappen" },
    company: { group: "Onderweg", kind: "Mee naar een afspraak" },
    outdoors: { favourite: "Tuin en erf", other: "Hond uitlaten" },
  },
};

/** What the addresses of the people of a demonstration municipality end with. */
export const addressesAt = (site: Site): string => `@${site.id}.example`;
