import type { ProjectPreset } from "@omzien/contracts";

/** What it is called. */
export const presetWords: Readonly<Record<ProjectPreset, string>> = {
  network: "burenhulp",
  jobs: "klussendienst",
  village: "dorpshulp",
  charity: "buurthulp",
  mutual: "burendienst",
};

/** How giving and getting go together; municipal texts are in Dutch, and in words that fit "je" and "u". */
export const reciprocityTexts: Readonly<Record<ProjectPreset, string>> = {
  network:
    "Buren helpen elkaar, zoals het uitkomt. Wie nu hulp krijgt, helpt misschien later een ander. Niemand houdt bij wie wat deed.",
  jobs: "Een klus is een klus. Helpers doen het graag en vragen er niets voor. Een kop koffie is altijd goed. Wat er nodig is aan spullen, betaalt wie de klus vraagt.",
  village:
    "In een dorp kent bijna iedereen elkaar. De een rijdt, de ander kookt, een derde past op de hond. Zo is iedereen wel eens aan de beurt. Het hoeft niet gelijk op te gaan.",
  charity: "Helpers helpen omdat ze dat willen. Er hoeft niets tegenover te staan. Een bedankje is genoeg.",
  mutual:
    "Hier helpen mensen elkaar over en weer. Bijna iedereen kan iets: een brief lezen, meelopen, een telefoontje. Komt het nu niet uit om zelf te helpen? Dat is goed. Hulp is geen schuld.",
};
