import type { DraftChannel, DraftMaker } from "@omzien/contracts";
import type { FieldPlace } from "../forms/form-faults.ts";
import { TimingDraft, timingInput } from "../timing/timing-draft.ts";
import { timingPlaces } from "../timing/timing-places.ts";

/** A request for another as it is being typed; not kept on the device, for it is about somebody else. */
export interface DraftForm {
  madeAs: DraftMaker | undefined;
  practice: string;
  firstName: string;
  lastName: string;
  channel: DraftChannel | undefined;
  email: string;
  phone: string;
  street: string;
  houseNumber: string;
  postcode: string;
  categoryId: string;
  description: string;
  timing: TimingDraft;
}
export type TextName = "email" | "phone" | "street" | "houseNumber" | "postcode";

export const emptyDraft: DraftForm = {
  madeAs: undefined,
  practice: "",
  firstName: "",
  lastName: "",
  channel: undefined,
  email: "",
  phone: "",
  street: "",
  houseNumber: "",
  postcode: "",
  categoryId: "",
  description: "",
  timing: TimingDraft.parse({}),
};

/** Ids of the fields on the page. */
export const fieldIds = {
  email: "draft-email",
  phone: "draft-phone",
  street: "draft-street",
  houseNumber: "draft-house-number",
  postcode: "draft-postcode",
} as const satisfies Record<TextName, string>;

const filled = (value: string) => (value.trim() === "" ? undefined : value);

/** What is sent: the shape of `NewDraftForAnother`, which then checks it. Only what the channel needs goes along. */
export function draftInput(form: DraftForm): Record<string, unknown> {
  const { channel } = form;
  const reached = {
    mail: { email: filled(form.email) },
    phone: { phone: filled(form.phone) },
    letter: {
      street: filled(form.street),
      houseNumber: filled(form.houseNumber),
      postcode: filled(form.postcode),
    },
  };
  return {
    person: {
      firstName: form.firstName,
      lastName: form.lastName,
      ...(channel === undefined ? {} : reached[channel]),
    },
    channel,
    madeAs: form.madeAs,
    practice: form.madeAs === "practice" ? form.practice : "",
    request: {
      categoryId: form.categoryId || undefined,
      description: form.description,
      timing: timingInput(form.timing),
    },
  };
}

/** Where faults are shown, in the order of the page. */
export function draftPlaces({ timing }: DraftForm): FieldPlace[] {
  return [
    { pointer: "/madeAs", id: "made-as", missing: "draft.made-as.missing" },
    { pointer: "/practice", id: "practice", missing: "draft.practice.missing" },
    { pointer: "/person/firstName", id: "draft-first-name", missing: "draft.first-name.missing" },
    { pointer: "/person/lastName", id: "draft-last-name" },
    { pointer: "/channel", id: "channel", missing: "draft.channel.missing" },
    { pointer: "/person/email", id: fieldIds.email, missing: "draft.email.missing" },
    { pointer: "/person/phone", id: fieldIds.phone, missing: "draft.phone.missing" },
    { pointer: "/person/street", id: fieldIds.street, missing: "draft.street.missing" },
    { pointer: "/person/houseNumber", id: fieldIds.houseNumber, missing: "draft.house-number.missing" },
    { pointer: "/person/postcode", id: fieldIds.postcode, missing: "draft.postcode.missing" },
    { pointer: "/request/categoryId", id: "category", missing: "draft.category.missing" },
    { pointer: "/request/description", id: "description", missing: "draft.description.missing" },
    ...timingPlaces(timing)
      .filter((place) => place.pointer !== "")
      .map((place) => ({ ...place, pointer: `/request/timing${place.pointer}` })),
    { pointer: "/request/timing", id: "kind", missing: "draft.when.missing" },
  ];
}
