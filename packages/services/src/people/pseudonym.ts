import { createHash } from "node:crypto";

// No letters that are read as digits, no vowels: never a word.
const letters = "BCDFGHJKLMNPRSTVWXZ";

/**
 * A friendly name that tells nothing about the person: "Buurtgenoot 7K". The same for the same person, so that
 * neighbours recognise each other in a conversation; several people of a municipality may share one.
 *
 * @param personId only its hash is used, so the name cannot be led back to it.
 */
export function pseudonymFor(personId: string): string {
  const hash = createHash("sha256").update(`pseudonym:${personId}`).digest();
  const digit = 2 + (hash.readUInt8(0) % 8);
  return `Buurtgenoot ${digit}${letters[hash.readUInt8(1) % letters.length]}`;
}
