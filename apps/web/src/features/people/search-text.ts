import { PhoneNumber, Postcode } from "@omzien/contracts";

/** What to look for; undefined while it is too short to mean anybody. */
export function searchText(typed: string): string | undefined {
  const text = typed.trim().replaceAll(/\s+/g, " ");
  return text.length < 2 ? undefined : text.slice(0, 80);
}

export interface NewPersonGuess {
  firstName?: string;
  lastName?: string;
  phone?: string;
  postcode?: string;
}

/** What was typed to find somebody, as the first field of who is not known yet: nothing is asked twice. */
export function guessPerson(typed: string): NewPersonGuess {
  const text = searchText(typed);
  if (text === undefined) return {};
  if (Postcode.safeParse(text).success) return { postcode: text.toUpperCase() };
  if (PhoneNumber.safeParse(text).success) return { phone: text };
  if (/\d/.test(text)) return {};
  const [firstName = "", ...rest] = text.split(" ");
  const lastName = rest.join(" ");
  return lastName ? { firstName, lastName } : { firstName };
}
