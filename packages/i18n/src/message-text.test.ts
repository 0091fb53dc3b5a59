import { setupI18n } from "@lingui/core";
import { describe, expect, test } from "vitest";
import { placeholdersOf } from "../scripts/check-catalogues.ts";
import { everything } from "./catalogues/everything.gen.ts";
import type { CompiledMessage } from "./compiled-message.ts";
import { createMessageText } from "./message-text.ts";

const counts = [0, 1, 2, 7, 1.5, 12_345];

describe.each(["nl", "nl-x-formal", "en"] as const)("every message in %s", (locale) => {
  test("reads as lingui reads it, for none, one and many, and without its values", () => {
    const messages: Record<string, CompiledMessage> = Object.assign({}, ...everything[locale]);
    const lingui = setupI18n({ locale, messages: { [locale]: messages } });
    const textOf = createMessageText(locale);
    for (const [id, message] of Object.entries(messages)) {
      expect(textOf(message), id).toBe(lingui._(id));
      for (const count of counts) {
        const values = Object.fromEntries(
          Object.entries(placeholdersOf(message)).map(([name, kind]) => [
            name,
            kind === "text" ? `<${name}>` : count,
          ]),
        );
        expect(textOf(message, values), id).toBe(lingui._(id, values));
      }
    }
  });
});

test("a choice among words takes the one that is named, else the other", () => {
  const textOf = createMessageText("nl");
  const message: CompiledMessage = [["day", "select", { "1": ["maandag"], other: ["een dag"] }]];
  expect(textOf(message, { day: 1 })).toBe("maandag");
  expect(textOf(message, { day: "constructor" })).toBe("een dag");
});
