import type { AskedPurpose } from "@omzien/contracts";
import type { FieldPlace } from "../../forms/form-faults.ts";
import type { ToReadAloud } from "./caller-draft.ts";

/** Where the faults of who calls are shown; in the order of the page. */
export const whoPlaces: readonly FieldPlace[] = [
  { pointer: "/callerId", id: "caller", missing: "desk.call.caller.missing" },
  { pointer: "/person/firstName", id: "caller-first-name", missing: "desk.call.first-name.missing" },
  { pointer: "/person/lastName", id: "caller-last-name" },
  { pointer: "/person/phone", id: "caller-phone" },
  { pointer: "/person/postcode", id: "caller-postcode" },
  { pointer: "/person/areaId", id: "caller-area" },
  { pointer: "/person/street", id: "caller-street" },
  { pointer: "/person/houseNumber", id: "caller-house-number" },
  { pointer: "/person/email", id: "caller-email" },
];

/** Where those of the answers to what is read aloud are shown. */
export function aloudPlaces(aloud: ToReadAloud, titleOf: (purpose: AskedPurpose) => string): FieldPlace[] {
  return [
    ...aloud.purposes.map((purpose) => ({
      pointer: `/answers/${purpose}`,
      id: answerId(purpose),
      missing: "desk.call.answer.missing" as const,
      values: { what: titleOf(purpose) },
    })),
    { pointer: "/accepted", id: "accepted", missing: "desk.call.conduct.missing" },
  ];
}

/** Id of the answer to one consent that is read aloud. */
export function answerId(purpose: string): string {
  return `answer-${purpose.replaceAll(".", "-")}`;
}
