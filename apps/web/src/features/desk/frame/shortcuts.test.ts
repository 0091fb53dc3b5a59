import { expect, test } from "vitest";
import { deskAction, type Pressed } from "./shortcuts.ts";

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  isTyping: false,
  ...more,
});

test.each([
  ["/", { kind: "search" }],
  ["n", { kind: "new-call" }],
  ["b", { kind: "note" }],
  ["?", { kind: "keys" }],
  ["1", { kind: "list", list: "triage" }],
  ["4", { kind: "list", list: "reports" }],
  ["5", { kind: "list", list: "calls" }],
  ["Escape", { kind: "back" }],
  ["6", undefined],
  ["x", undefined],
])("%s", (key, action) => {
  expect(deskAction(press(key), true)).toEqual(action);
});

test("what is typed in a field is text, not a command", () => {
  expect(deskAction(press("n", { isTyping: true }), true)).toBeUndefined();
  expect(deskAction(press("Escape", { isTyping: true }), true)).toBeUndefined();
});

test("the browser keeps its own keys", () => {
  expect(deskAction(press("n", { ctrlKey: true }), true)).toBeUndefined();
  expect(deskAction(press("1", { altKey: true }), true)).toBeUndefined();
});

test("single letters can be turned off, and the way back still works", () => {
  expect(deskAction(press("n"), false)).toBeUndefined();
  expect(deskAction(press("Escape"), false)).toEqual({ kind: "back" });
});
