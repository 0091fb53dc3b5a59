import type { z } from "zod";

/** Where the faults of one part of the input are shown. */
export interface FieldPlace {
  /** JSON pointer into the input; everything below it belongs to this field too. `""` is the whole. */
  pointer: string;
  /** Id of the field or group on the page. */
  id: string;
  /** Message id of what to do when it is empty or not chosen: "Vul je voornaam in." */
  missing?: string;
  /** Values of the messages, such as the most characters. */
  values?: Record<string, string | number>;
}

export interface InputFault {
  pointer: string;
  code: string;
}

/** A fault at its field, still without words. */
export interface PlacedFault extends InputFault {
  fieldId: string;
  place: FieldPlace;
}

const codeByIssue: Partial<Record<z.core.$ZodIssue["code"], string>> = {
  too_small: "too_short",
  too_big: "too_long",
  invalid_format: "malformed",
  invalid_value: "required",
  invalid_union: "required",
  invalid_type: "required",
};

/** The faults of a zod error with the same pointers and codes as the API gives them. */
export function inputFaults(error: z.ZodError): InputFault[] {
  return error.issues.map((issue) => ({
    pointer: pointerOf(issue.path),
    code: /^[a-z]+(_[a-z]+)*$/.test(issue.message) ? issue.message : (codeByIssue[issue.code] ?? "invalid"),
  }));
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Puts each fault at the field with the longest pointer above it, at most one per field, in the order of the
 * fields on the page.
 * @returns also the faults for which the page has no field.
 */
export function placeFaults(
  faults: readonly InputFault[],
  places: readonly FieldPlace[],
): { placed: PlacedFault[]; homeless: InputFault[] } {
  const placed = new Map<string, PlacedFault>();
  const homeless: InputFault[] = [];
  for (const fault of faults) {
    const place = placeOf(fault.pointer, places);
    if (!place) homeless.push(fault);
    else if (!placed.has(place.id)) placed.set(place.id, { ...fault, fieldId: place.id, place });
  }
  const order = places.map((place) => place.id);
  return {
    placed: [...placed.values()].sort((a, b) => order.indexOf(a.fieldId) - order.indexOf(b.fieldId)),
    homeless,
  };
}

function placeOf(pointer: string, places: readonly FieldPlace[]): FieldPlace | undefined {
  return places
    .filter((place) => place.pointer === "" || `${pointer}/`.startsWith(`${place.pointer}/`))
    .toSorted((a, b) => b.pointer.length - a.pointer.length)[0];
}

const saysMissing = new Set(["required", "too_short", "unknown_value", "wrong_type"]);

/** Message ids for a fault, the most telling first. */
export function messageIdsOf({ code, place }: PlacedFault): string[] {
  const own = saysMissing.has(code) && place.missing ? [place.missing] : [];
  return [...own, `fault.${code}`, "fault.invalid"];
}
