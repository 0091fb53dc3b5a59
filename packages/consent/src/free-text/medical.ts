import { medicalPhrases, medicalWords, ordinaryThings } from "./medical-words.ts";

const listed = medicalWords.flatMap((line) => line.split(" "));
const whole: ReadonlySet<string> = new Set(listed.filter((word) => !word.endsWith("*")));
const stems = listed.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
/** Endings of Dutch compounds: "borstkanker", "buikoperatie". */
const endings =
  /[a-z]{3}(?:kanker|infarct|dialyse|operatie|chirurgie|fobie|verslaafd|verslaving|patient|patiente)$/;
const cooperation = /cooperatie/;

/** What a helper can do says nothing of their health: "ik heb ervaring met dementie". */
const ownSkill =
  /\b(?:ik|we|wij|i)\b(?![^.!?]*\b(?:zoek|zoeken|nodig)\b)[^.!?;]{0,40}?\b(?:ervaring|ervaren|kennis van|cursus|training|opleiding|diploma|omgaan met|om te gaan met|gewerkt (?:met|in)|werk(?:te)? (?:met|in|als)|experience)\b[^.!?;]*/g;

/**
 * Whether a text seems to tell something about somebody's health (AVG art. 4(15)), in Dutch or English. It looks at
 * words, so it misses much and is sometimes wrong: for a soft word beside the field, never for refusing.
 */
export function speaksOfHealth(text: string): boolean {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");
  const rest = [ownSkill, ...ordinaryThings].reduce((left, ordinary) => left.replace(ordinary, " "), plain);
  return wordsOf(rest).some(isMedical) || medicalPhrases.some((phrase) => phrase.test(rest));
}

function wordsOf(text: string): string[] {
  const words: string[] = text.match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  return words.flatMap((word) => (word.includes("-") ? [word, ...word.split("-")] : [word]));
}

function isMedical(word: string): boolean {
  if (whole.has(word) || stems.some((stem) => word.startsWith(stem))) return true;
  return endings.test(word) && !cooperation.test(word);
}
