import { type StarterCategory, starterCategories } from "@omzien/services";

/** Name and hint in Dutch that differ from the starter's; Lindewaard says "u" and uses its own words. */
const ownWords: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  "lenen-en-letten": ["Lenen en oppassen op huis", "Iets lenen, of uw huis in goede handen"],
  "planten-en-post": ["Planten, post en poes", "Als u een paar dagen weg bent"],
  "tuin-en-dieren": ["Erf en dieren", "Bezig zijn in de buitenlucht"],
  tuin: ["Tuin en erf", "Gras, heg, bladeren of moestuin"],
  "boodschappen-en-eten": ["Winkel en keuken", "Halen, koken of samen eten"],
  boodschappen: ["Boodschappen", "Voor u gehaald, of samen naar de winkel"],
  klusjes: ["Handigheidjes in huis", "Kleine dingen die blijven liggen"],
  "klein-klusje": ["Een klein karwei", "Een lamp, een plank, een kraan"],
  "computer-en-papier": ["Computer en papierwerk", "Digitaal, brieven, formulieren"],
  "samen-iets-doen": ["Gezelschap", "Samen is leuker"],
  "koffie-en-praatje": ["Op de koffie", "Bij u thuis, bij de ander of in het dorpshuis"],
  "spel-of-sport": ["Spel en sport", "Kaarten, schaken, tafeltennis"],
  "vervoer-en-meegaan": ["Onderweg", "Een rit, of iemand die meegaat"],
  "een-rit": ["Meerijden", "Naar de club, de winkel of op bezoek"],
  "moeilijke-tijd": ["Steun in een moeilijke tijd", "We denken persoonlijk met u mee"],
};

/** The starter's kinds of help in the words of Lindewaard. */
export const lindewaardKinds: readonly StarterCategory[] = starterCategories.map(inOwnWords);

function inOwnWords(kind: StarterCategory): StarterCategory {
  const [name, hint] = ownWords[kind.slug] ?? [];
  return {
    ...kind,
    names: { ...kind.names, ...(name === undefined ? {} : { nl: name }) },
    hints: { ...kind.hints, ...(hint === undefined ? {} : { nl: hint }) },
    ...(kind.children === undefined ? {} : { children: kind.children.map(inOwnWords) }),
  };
}
