import type { FieldId } from "./field.ts";

export type MaskId =
  | "pseudonym"
  | "initial"
  | "postcode-4"
  | "street-only"
  | "area-only"
  | "phone-tail"
  | "email-initial"
  | "there-is-one";

/** The masks a field knows, from the one that tells least to the one that tells most. */
export const masksByField: Partial<Record<FieldId, readonly MaskId[]>> = {
  "person.firstName": ["pseudonym", "initial"],
  "person.lastName": ["initial"],
  "person.phone": ["phone-tail"],
  "person.email": ["email-initial"],
  "person.address": ["area-only", "street-only"],
  "person.postcode": ["postcode-4"],
  "request.hiddenNote": ["there-is-one"],
};

/** Other values of the same record, which a mask may put in the place of the hidden one. */
export type Siblings = Readonly<Record<string, unknown>>;

function nonEmpty(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function initial(raw: string): string {
  const [first = ""] = raw.trim();
  return first === "" ? "" : `${first.toUpperCase()}.`;
}

function street(raw: string): string {
  return raw.slice(0, Math.max(raw.search(/\d/), 0)).trim();
}

function phoneTail(raw: string): string {
  const digits = raw.replace(/\D/g, "");
  if (digits.length < 8) return "****";
  const isMobile = /^(06|(00)?316(?=\d{8}$))/.test(digits);
  return `${isMobile ? "06-" : ""}****${digits.slice(-2)}`;
}

const masks: Readonly<Record<MaskId, (raw: string, siblings: Siblings) => string | undefined>> = {
  pseudonym: (_raw, siblings) => nonEmpty(siblings["pseudonym"]),
  initial: (raw) => nonEmpty(initial(raw)),
  "postcode-4": (raw) => /^\s*(\d{4})/.exec(raw)?.[1],
  "street-only": (raw) => nonEmpty(street(raw)),
  "area-only": (_raw, siblings) => nonEmpty(siblings["areaName"]),
  "phone-tail": phoneTail,
  "email-initial": (raw) => `${(raw.trim()[0] ?? "").toLowerCase()}***@***`,
  "there-is-one": () => "…",
};

/**
 * The masked form of a value. Total: whatever has no safe masked form (not a text, or a mask that would still
 * contain the whole value, such as a first name of one letter) gives undefined and is left out.
 */
export function applyMask(mask: MaskId, value: unknown, siblings: Siblings): string | undefined {
  const raw = nonEmpty(value);
  if (raw === undefined) return undefined;
  const masked = masks[mask](raw, siblings);
  return masked === undefined || masked.toLowerCase().includes(raw.toLowerCase()) ? undefined : masked;
}
