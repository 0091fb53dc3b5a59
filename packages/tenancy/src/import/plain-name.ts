/** The municipalities whose official name and everyday name have no word in common. */
const everydayNames: Readonly<Record<string, string>> = {
  "s gravenhage": "den haag",
  "s hertogenbosch": "den bosch",
};

/**
 * A name for comparing: without case, accents, punctuation and the abbreviations CBS changes between years
 * ("Abstede, Tolsteegsingel e.o." and "Abstede. Tolsteegsingel en omgeving" are the same).
 */
export function plainName(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\be\.?\s?o\.?(?=\s|$)/g, "en omgeving")
    .replace(/&/g, " en ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return everydayNames[plain] ?? plain;
}
