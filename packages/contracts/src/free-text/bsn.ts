/** Digits of one run, with the same single sign between groups: `111222333`, `1112.22.333`, `111 222 333`. */
const grouped =
  /(?<![\p{L}\d])\d{3}([ .\-/\u00a0])\d{3}\1\d{3}(?!\d)|(?<![\p{L}\d])\d{4}([ .\-/\u00a0])\d{2}\2\d{3}(?!\d)|(?<![\p{L}\d])\d{3}([ .\-/\u00a0])\d{2}\3\d{2}\3\d{2}(?!\d)|(?<![\p{L}\d])\d{2}([ .\-/\u00a0])\d{3}\4\d{3}(?!\d)|(?<![\p{L}\d])\d(?:([ .\-/\u00a0])\d)(?:\5\d){7}(?!\d)/gu;
const unbroken = /(?<![\p{L}\d])\d{8,9}(?!\d)/gu;
/** What has digits of its own and is no citizen service number: ids, telephone numbers, bank accounts. */
const others = [
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi,
  /(?:\+|\b00)\d{1,3}[\s.-]?(?:\(0\))?(?:[\s.-]?\d){7,10}(?!\d)/g,
  /(?<!\d)0(?:[\s.-]?\d){9}(?!\d)/g,
  /\b[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d){10}(?!\d)/g,
] as const;
const named = /\b(?:bsn|burgerservice\s?-?nummer|sofi\s?-?nummer|citizen service number)\b/i;

/**
 * Whether nine digits pass the check of the Dutch citizen service number (BSN).
 * Source: Logisch Ontwerp BSN, elfproef: 9a + 8b + … + 2h − i is a multiple of 11.
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1{8}$/.test(digits)) return false;
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

/**
 * Whether a text seems to hold a citizen service number: nine digits that pass the check, also in groups, or eight
 * that pass it with the leading zero that people leave out. Eight digits that read as a day are a day, unless the
 * text speaks of a BSN. Some other numbers pass the check as well: one in eleven of what has nine digits.
 */
export function holdsBsn(text: string): boolean {
  const rest = others.reduce((left, other) => left.replace(other, "…"), text.normalize("NFKC"));
  const runs = [...(rest.match(unbroken) ?? []), ...(rest.match(grouped) ?? [])];
  const isNamed = named.test(rest);
  return runs.some((run) => {
    const digits = run.replace(/\D/g, "");
    return isBsn(digits.padStart(9, "0")) && (digits.length === 9 || isNamed || !isDay(digits));
  });
}

/** Eight digits as a day: 24112026 or 20261124. */
function isDay(digits: string): boolean {
  const isDate = (day: string, month: string, year: string) =>
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    /^(?:19|20)/.test(year);
  return (
    isDate(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)) ||
    isDate(digits.slice(6), digits.slice(4, 6), digits.slice(0, 4))
  );
}
