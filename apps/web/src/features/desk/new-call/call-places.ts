import type { AskedPurpose } from "@omzien/contracts";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { timingPlaces } from "../../timing/timing-places.ts";
import type { CallDraft, ToReadAloud } from "./call-draft.ts";

const whoPlaces: FieldPlace[] = [
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

const whatPlaces: FieldPlace[] = [
  { pointer: "/request/categoryId", id: "category", missing: "desk.call.category.missing" },
  { pointer: "/request/description", id: "description", missing: "desk.call.description.missing" },
];

/** Where the faults of a call are shown; in the order of the page. The API names the request's fields without `/request`. */
export function callPlaces(
  draft: CallDraft,
  aloud: ToReadAloud,
  titleOf: (purpose: AskedPurpose) => string,
): FieldPlace[] {
  return [
    ...whoPlaces,
    ...whatPlaces,
    ...timingPlaces(draft.timing)
      .filter((place) => place.pointer !== "")
      .map((place) => ({ ...place, pointer: `/request/timing${place.pointer}` })),
    { pointer: "/request/timing", id: "kind", missing: "desk.call.when.missing" },
    { pointer: "/request/urgency", id: "urgency" },
    ...aloud.purposes.map((purpose) => ({
      pointer: `/answers/${purpose}`,
      id: answerId(purpose),
      missing: "desk.call.answer.missing",
      values: { what: titleOf(purpose) },
    })),
    { pointer: "/accepted", id: "accepted", missing: "desk.call.conduct.missing" },
  ];
}

/** Id of the answer to one consent that is read aloud. */
export function answerId(purpose: string): string {
  return `answer-${purpose.replaceAll(".", "-")}`;
}
