import fc from "fast-check";

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema | false;
  /** Of a list of fixed length: what stands at each place. */
  prefixItems?: Schema[];
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
}
export interface Document {
  $defs?: Record<string, Schema>;
}

/** Values that break programs which trust their input. */
const nasty: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  1e308,
  2 ** 53,
  2 ** 31,
  -(2 ** 31) - 1,
  0.1,
  "",
  " ",
  "null",
  "\u0000",
  "\ud800",
  "\u202e",
  "💥".repeat(50),
  "a".repeat(20_000),
  "' or 1=1 --",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "%s%n%x",
  "../../etc/passwd",
  "0000-00-00",
  "9999-12-31",
  "-271821-04-20",
  "2026-02-30",
  "25:61",
  [],
  [[]],
  {},
  { toString: 1 },
  { length: 5 },
];
/** Texts that pass one rule or another which a JSON schema cannot say. */
const plausible = [
  "/mijn",
  "5011",
  "5011AB",
  "0612345678",
  "fatima@example.org",
  "123456",
  "Wie helpt mij?",
  "nl",
];
const nastyValue = fc.constantFrom(...nasty);

/**
 * Values of a JSON schema, most of them right, some with one part that is not. Ids are taken from `ids` as often as
 * not, so that right-looking requests reach the rows that exist.
 */
export function arbitraryOf(schema: Schema & Document, ids: readonly string[]): fc.Arbitrary<unknown> {
  const definitions = schema.$defs ?? {};
  const build = (node: Schema, depth: number): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 24, arbitrary: rightOf(node, depth) }, { weight: 1, arbitrary: nastyValue });

  const rightOf = (node: Schema, depth: number): fc.Arbitrary<unknown> => {
    if (depth > 6) return nastyValue;
    const inner = (child: Schema) => build(child, depth + 1);
    if (node.$ref) return inner(definitions[node.$ref.split("/").at(-1) ?? ""] ?? {});
    if ("const" in node) return fc.constant(node.const);
    if (node.enum) return fc.constantFrom(...node.enum);
    const choice = node.anyOf ?? node.oneOf ?? node.allOf;
    if (choice) return fc.oneof(...choice.map(inner));
    switch (Array.isArray(node.type) ? node.type[0] : node.type) {
      case "string":
        return textOf(node, ids);
      case "integer":
        return fc.integer({
          min: Math.max(node.minimum ?? -10, -1e9),
          max: Math.min(node.maximum ?? 1_000, 1e9),
        });
      case "number":
        return fc.double({ noNaN: true, min: node.minimum ?? -1e6, max: node.maximum ?? 1e6 });
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "array":
        if (node.prefixItems) return fc.tuple(...node.prefixItems.map(inner));
        return fc.array(inner(node.items || {}), {
          minLength: node.minItems ?? 0,
          maxLength: Math.min(node.maxItems ?? 4, 6),
        });
      case "object":
        return objectOf(node, inner);
      default:
        return fc.jsonValue({ maxDepth: 3 });
    }
  };
  return build(schema, 0);
}

function objectOf(node: Schema, inner: (child: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (!node.properties)
    return fc.dictionary(fc.string({ maxLength: 10 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
  const required = new Set(node.required);
  const parts = Object.entries(node.properties).map(([name, child]): [string, fc.Arbitrary<unknown>] => [
    name,
    // One in thirty leaves out what must be there.
    fc.oneof(
      { weight: required.has(name) ? 29 : 2, arbitrary: inner(child) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
  ]);
  return fc
    .tuple(
      fc.record(Object.fromEntries(parts)),
      fc.oneof(
        { weight: 29, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.constant({ role: "administrator" }) },
      ),
    )
    .map(([right, extra]) => ({ ...right, ...extra }));
}

function textOf(node: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  switch (node.format) {
    case "uuid":
      return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() });
    case "date":
      return fc.oneof(
        fc
          .date({ min: new Date("2026-11-01"), max: new Date("2027-12-31"), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
        fc.constantFrom("0001-01-01", "9999-12-31", "2028-02-29"),
      );
    case "date-time":
      return fc
        .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
        .map((at) => at.toISOString());
    default:
  }
  const free = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...plausible) },
    {
      weight: 1,
      arbitrary: fc.string({
        minLength: node.minLength ?? 0,
        maxLength: Math.min(node.maxLength ?? 60, 200),
        unit: "binary",
      }),
    },
  );
  const matching = node.pattern === undefined ? undefined : matchingOf(node.pattern);
  return matching ? fc.oneof({ weight: 9, arbitrary: matching }, { weight: 1, arbitrary: free }) : free;
}

/** Undefined for what the library cannot make texts for, such as a look ahead. */
function matchingOf(pattern: string): fc.Arbitrary<string> | undefined {
  return pattern.includes("(?") && /\(\?[=!<]/.test(pattern)
    ? undefined
    : fc.stringMatching(new RegExp(pattern));
}
