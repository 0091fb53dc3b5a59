import type { Site } from "./site.ts";

/** Who lives in a demonstration municipality, as far as stories meet them. Source: infra/local/src/seed. */
export type DemoPeople = {
  /** Of the neighbourhood where three helpers gladly do the shopping. */
  postcode: string;
  neighbourhood: string;
  street: string;
  coordinator: string;
  /** First names of the three, as in their addresses. */
  helpers: readonly [string, string, string];
};

export const demoPeople: Record<Site["id"], DemoPeople> = {
  zorgvallei: {
    postcode: "2782 BF",
    neighbourhood: "Lindenpark",
    street: "Vijverpad",
    coordinator: "anneke@zorgvallei.example",
    helpers: ["Joost", "Meryem", "Ruud"],
  },
  lindewaard: {
    postcode: "8992 BF",
    neighbourhood: "Kerkbuurt",
    street: "Pastoriehof",
    coordinator: "marijke@lindewaard.example",
    helpers: ["Kees", "Yusuf", "Irma"],
  },
};

export const emailOf = (firstName: string, site: Site): string =>
  `${firstName.toLowerCase()}@${site.id}.example`;
