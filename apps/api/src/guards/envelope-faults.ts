import { z } from "zod";

/** Names that a municipality gave to what it offers and to its areas; nobody types them for a request. */
const publicNames = new Set(["kind.nl", "kind.en", "place.municipality", "place.area"]);

interface Shape {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  properties?: Record<string, Shape>;
  additionalProperties?: unknown;
  items?: Shape | boolean;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  $ref?: string;
  $defs?: Record<string, Shape>;
}

/**
 * Every place in a contract where a person could stand: words, ids, addresses, or what is not known. Empty when there
 * is none but the public names.
 */
export function envelopeFaults(contract: z.ZodType): string[] {
  // What zod writes is JSON Schema; read here as far as the guard knows it, and anything else is a fault.
  const whole = z.toJSONSchema(contract) as Shape;
  return faultsAt(whole, "", whole.$defs ?? {});
}

type Known = Readonly<Record<string, Shape>>;

function faultsAt(shape: Shape, path: string, known: Known): string[] {
  if (shape.$ref !== undefined) {
    const meant = known[shape.$ref.replace("#/$defs/", "")];
    return meant ? faultsAt(meant, path, known) : [`${path}: refers elsewhere`];
  }
  if (shape.enum !== undefined || shape.const !== undefined) return [];
  const choices = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  if (choices.length > 0) return choices.flatMap((choice) => faultsAt(choice, path, known));
  switch (shape.type) {
    case "object":
      return faultsOfObject(shape, path, known);
    case "array":
      return typeof shape.items === "object"
        ? faultsAt(shape.items, path, known)
        : [`${path}: a list of anything`];
    case "null":
    case "boolean":
    case "integer":
      return [];
    case "string":
      return isBounded(shape) || publicNames.has(path) ? [] : [`${path}: words`];
    default:
      return [`${path}: anything`];
  }
}

function faultsOfObject(shape: Shape, path: string, known: Known): string[] {
  const open = shape.additionalProperties === false ? [] : [`${path}: takes what it does not know`];
  const within = Object.entries(shape.properties ?? {}).flatMap(([name, value]) =>
    faultsAt(value, path === "" ? name : `${path}.${name}`, known),
  );
  return [...open, ...within];
}

/** A day or an hour. */
function isBounded({ format, pattern }: Shape): boolean {
  return format === "date" || pattern === "^([01]\\d|2[0-3]):[0-5]\\d$";
}
