/** What a query may be given; see `encodeParameter` for how each is written. */
export type ParameterValue =
  | string
  | number
  | bigint
  | boolean
  | Date
  | Uint8Array
  | null
  | readonly ParameterValue[]
  | { readonly [key: string]: unknown };

/**
 * Writes one parameter as PostgreSQL text; the server infers the type from the place it stands in.
 *
 * Text goes as it is, which is why JSON is passed as text (`JSON.stringify`): an array means a PostgreSQL array.
 * Everything is encoded here and not in the driver. A value that cannot be written must fail before the statement
 * takes its place in the pipeline, and the prepared statement must not depend on whether a value is null.
 *
 * @throws TypeError when a value is undefined, RangeError for an invalid date or number.
 */
export function encodeParameter(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (value === null) return null;
  switch (typeof value) {
    case "number":
    case "bigint":
      return String(value);
    case "boolean":
      return value ? "t" : "f";
    case "object":
      return encodeObject(value);
    default:
      throw new TypeError(`A query parameter cannot be ${typeof value}`);
  }
}

function encodeObject(value: object): string {
  if (value instanceof Date) return instantText(value);
  if (Array.isArray(value)) return encodeArray(value);
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  return JSON.stringify(value);
}

/** PostgreSQL has no year 0: it counts the years before 1 backwards, from 1 BC. */
function instantText(instant: Date): string {
  const text = instant.toISOString();
  const year = instant.getUTCFullYear();
  if (year >= 1 && year <= 9999) return text;
  const rest = text.slice(text.indexOf("-", 1));
  return year < 1 ? `${String(1 - year).padStart(4, "0")}${rest} BC` : `${year}${rest}`;
}

function encodeArray(values: readonly unknown[]): string {
  return `{${values.map(encodeElement).join(",")}}`;
}

function encodeElement(value: unknown): string {
  if (Array.isArray(value)) return encodeArray(value);
  const text = encodeParameter(value);
  return text === null ? "NULL" : `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}
