import { createHmac } from "node:crypto";

/** Fewer digits than this find nobody. */
export const fewestDigits = 4;
const indexBytes = 16;

/** What a row is found by again: keyed hashes, each over the value in one spelling. */
export interface LookUp {
  email_index: string | null;
  street_index: string | null;
  look_up: string[];
}

interface Values {
  email: string | null;
  phone: string | null;
  street: string | null;
  postcode: string | null;
}

export function lookUpOf(key: Uint8Array, { email, phone, street, postcode }: Values): LookUp {
  const ends = phone === null ? [] : endsOf(nationalDigits(phone));
  return {
    email_index: email === null ? null : emailIndex(key, email),
    street_index:
      street === null || postcode === null
        ? null
        : index(key, "street", `${street.toLowerCase()}\n${postcode.slice(0, 4)}`),
    // Sorted, so that their order does not tell which is the number's and which the postcode's.
    look_up: [
      ...(phone === null ? [] : [phoneIndex(key, phone)]),
      ...ends.map((digits) => digitsIndex(key, digits)),
      ...(postcode === null ? [] : [4, 5, 6].map((length) => postcodeIndex(key, postcode.slice(0, length)))),
    ].toSorted(),
  };
}

export function emailIndex(key: Uint8Array, email: string): string {
  return index(key, "email", email.trim().toLowerCase());
}

/** The whole number, as it is kept: +31612345678. */
export function phoneIndex(key: Uint8Array, phone: string): string {
  return index(key, "phone", phone);
}

/** The last digits of a number, at least four; or all of it without the country's +31. */
export function digitsIndex(key: Uint8Array, digits: string): string {
  return index(key, "digits", digits);
}

/** The first four, five or all six characters. */
export function postcodeIndex(key: Uint8Array, beginning: string): string {
  return index(key, "postcode", beginning);
}

/** Digits without prefix of the own country: as somebody types them in a search, whatever the spelling. */
export function nationalDigits(phone: string): string {
  return phone.replaceAll(/\D/g, "").replace(/^(0031|31|0)/, "");
}

function endsOf(digits: string): string[] {
  const count = Math.max(0, digits.length - fewestDigits + 1);
  return Array.from({ length: count }, (_, start) => digits.slice(start));
}

function index(key: Uint8Array, kind: string, value: string): string {
  return createHmac("sha256", key)
    .update(`${kind}\n${value}`)
    .digest()
    .subarray(0, indexBytes)
    .toString("base64url");
}
