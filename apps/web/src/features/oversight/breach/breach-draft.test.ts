import { NewBreachInquiry } from "@omzien/contracts";
import { expect, test } from "vitest";
import { BreachDraft, inquiryOf } from "./breach-draft.ts";

const id = "01890000-0000-7000-8000-000000000000";
const read = (draft: Partial<BreachDraft>) =>
  NewBreachInquiry.safeParse(inquiryOf({ ...BreachDraft.parse({}), ...draft }));

test("a drill has no number, a breach needs one", () => {
  expect(read({ parts: ["contact"], reference: "2026-1" }).data?.breachReference).toBeNull();
  expect(read({ parts: ["contact"], drill: "no", reference: "2026-1" }).data?.breachReference).toBe("2026-1");
  expect(read({ parts: ["contact"], drill: "no" }).success).toBe(false);
});

test("only what belongs to the kind of leak goes along", () => {
  const filled = { parts: ["contact"] as BreachDraft["parts"], from: "2026-11-01", until: "2026-11-02" };
  expect(read({ ...filled, kind: "exports" }).data?.leak).toEqual({
    kind: "exports",
    from: "2026-11-01",
    until: "2026-11-02",
  });
  expect(read({ kind: "looks" }).success).toBe(false);
  expect(read({ kind: "mails", mailIds: `${id}\n ${id};` }).data?.leak).toEqual({
    kind: "mails",
    mailIds: [id, id],
  });
});

test("an old or broken draft reads as an empty one", () => {
  expect(BreachDraft.parse({ kind: "other", parts: ["x"] })).toEqual(BreachDraft.parse({}));
});
