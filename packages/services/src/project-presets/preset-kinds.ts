import type { ProjectPreset } from "@omzien/contracts";

/** Kinds of help that a site begins with and that this kind of project does not show, by slug. */
export const hiddenKinds: Readonly<Record<ProjectPreset, readonly string[]>> = {
  network: ["moeilijke-tijd", "luisterend-oor", "vast-maatje", "zorgen-over-geld", "even-samen-kijken"],
  jobs: [
    "samen-iets-doen",
    "koffie-en-praatje",
    "wandelen",
    "spel-of-sport",
    "voorlezen",
    "kinderen-en-leren",
    "taal-oefenen",
    "naar-school-brengen",
    "oppassen",
    "solliciteren",
    "moeilijke-tijd",
    "luisterend-oor",
    "vast-maatje",
    "zorgen-over-geld",
    "even-samen-kijken",
  ],
  village: ["zorgen-over-geld", "even-samen-kijken"],
  charity: ["iets-lenen", "container-buiten"],
  mutual: ["moeilijke-tijd", "luisterend-oor", "vast-maatje", "zorgen-over-geld", "even-samen-kijken"],
};
