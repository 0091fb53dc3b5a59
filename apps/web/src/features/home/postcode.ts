/**
 * A Dutch postcode as typed, made regular: `1234AB`, or `1234` when the letters are not known.
 * @returns undefined when it is neither.
 */
export function normalPostcode(typed: string): string | undefined {
  const postcode = typed.replace(/[\s-]+/g, "").toUpperCase();
  return /^[1-9]\d{3}([A-Z]{2})?$/.test(postcode) ? postcode : undefined;
}
