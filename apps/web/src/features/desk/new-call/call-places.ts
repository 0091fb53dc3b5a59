import type { AskedPurpose } from "@omzien/contracts";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { timingPlaces } from "../../timing/timing-places.ts";
import type { ToReadAloud } from "../caller/caller-draft.ts";
import { aloudPlaces, whoPlaces } from "../caller/caller-places.ts";
import type { CallDraft } from "./call-draft.ts";

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
    ...aloudPlaces(aloud, titleOf),
  ];
}
