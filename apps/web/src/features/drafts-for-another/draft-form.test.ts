import { NewDraftForAnother, Timing } from "@omzien/contracts";
import { expect, test } from "vitest";
import { timingDraftOf } from "../desk/new-call/use-draft-from-address.ts";
import { timingInput } from "../timing/timing-draft.ts";
import { draftInput, emptyDraft } from "./draft-form.ts";
import { secretInAddress } from "./confirm/queries.ts";

const whole = {
  ...emptyDraft,
  madeAs: "family" as const,
  firstName: "Truus",
  channel: "mail" as const,
  email: "truus@example.org",
  phone: "0612345678",
  practice: "Huisartsen De Linde",
  categoryId: "01970000-0000-7000-8000-000000000000",
  description: "Wie gaat er mee wandelen?",
  timing: { ...emptyDraft.timing, kind: "flexible" as const, endsOn: "2026-12-20" },
};

test("only what the channel needs is sent: a number typed before the mail was chosen stays here", () => {
  const { person, practice } = NewDraftForAnother.parse(draftInput(whole));
  expect(person).toEqual({ firstName: "Truus", lastName: "", email: "truus@example.org" });
  expect(practice).toBe("");
});

test("each channel says what it misses", () => {
  const missing = (channel: "mail" | "phone" | "letter") =>
    NewDraftForAnother.safeParse(draftInput({ ...whole, channel, email: "", phone: "" }))
      .error?.issues.map(({ path }) => path.join("/"))
      .toSorted();
  expect(missing("mail")).toEqual(["person/email"]);
  expect(missing("phone")).toEqual(["person/phone"]);
  expect(missing("letter")).toEqual(["person/houseNumber", "person/postcode", "person/street"]);
});

test.each([
  { kind: "once", moment: { date: "2026-12-01", from: "09:30", to: "10:00" } },
  {
    kind: "several",
    moments: [
      { date: "2026-12-01", from: "09:00", to: "12:00" },
      { date: "2026-12-03", from: "09:30", to: "10:00" },
    ],
  },
  {
    kind: "weekly",
    weekdays: [2, 4],
    from: "12:00",
    to: "17:00",
    startsOn: "2026-12-01",
    endsOn: "2026-12-31",
  },
  { kind: "flexible", endsOn: "2026-12-31" },
] as const)("a timing that is taken into a call says the same there: $kind", (timing) => {
  expect(timingInput(timingDraftOf(Timing.parse(timing)))).toEqual(timing);
});

test("half a link opens nothing", () => {
  expect(secretInAddress(`#${"a".repeat(43)}`)).toEqual({ token: "a".repeat(43) });
  for (const hash of ["", "#", "#abc"]) expect(secretInAddress(hash)).toBeUndefined();
});
