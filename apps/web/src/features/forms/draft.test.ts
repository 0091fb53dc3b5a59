import { expect, test } from "vitest";
import { newDraft, newest, readCarriedDraft, readDraft } from "./draft.ts";
import { memoryDrafts, takeUpDraft } from "./draft-store.ts";

const now = new Date("2026-06-04T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

test("a draft is read back as it was, with its key", () => {
  const draft = newDraft({ description: "Lamp vervangen" }, now);
  expect(readDraft(structuredClone(draft), later(1))).toEqual(draft);
});

test("a draft does not wait on a device for longer than two weeks", () => {
  const draft = newDraft({ description: "Lamp vervangen" }, now);
  expect(readDraft(draft, later(14))).toBeDefined();
  expect(readDraft(draft, later(15))).toBeUndefined();
});

test.each([undefined, null, "text", 3, {}, { sendKey: 1, savedAt: "x" }, { sendKey: "k", savedAt: "never" }])(
  "%j is not a draft",
  (stored) => {
    expect(readDraft(stored, now)).toBeUndefined();
  },
);

test("changing what was typed makes another key, so that it is sent as something new", () => {
  expect(newDraft({ a: 1 }, now).sendKey).not.toBe(newDraft({ a: 1 }, now).sendKey);
});

test("of two copies the last one counts, wherever it was kept", () => {
  const older = newDraft({ a: 1 }, now);
  const newer = newDraft({ a: 2 }, later(1));
  expect(newest(older, undefined, newer)).toBe(newer);
  expect(newest(undefined, undefined)).toBeUndefined();
});

test("a draft that came with signing in on another device is taken up there", async () => {
  const store = memoryDrafts(() => now);
  await takeUpDraft(readCarriedDraft({ form: "help-request", values: { description: "Lamp" } }), store);
  expect((await store.read("help-request"))?.values).toEqual({ description: "Lamp" });
});

test("what is on this device already is never overwritten by signing in", async () => {
  const store = memoryDrafts(() => now);
  await store.write("help-request", newDraft({ description: "Nieuwer" }, now));
  await takeUpDraft({ form: "help-request", values: { description: "Ouder" } }, store);
  expect((await store.read("help-request"))?.values).toEqual({ description: "Nieuwer" });
});

test.each([null, "x", {}, { form: 1, values: {} }, { form: "help-request", values: null }])(
  "%j from the server is no draft of ours",
  (draft) => {
    expect(readCarriedDraft(draft)).toBeUndefined();
  },
);
