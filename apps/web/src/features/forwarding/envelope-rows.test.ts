import { loadTranslator } from "@omzien/i18n/server";
import type { Envelope } from "@omzien/contracts";
import { expect, test } from "vitest";
import { textRows, textToCopy } from "./envelope-rows.ts";

const envelope: Envelope = {
  kind: { nl: "Boodschappen", en: "Shopping" },
  weight: "light",
  urgency: "normal",
  timing: { kind: "flexible", endsOn: "2026-12-20" },
  needs: [],
  place: { municipality: "Tilburg", area: "Centrum" },
};

test("what an organisation has on paper says until when it holds, whom to call, and with which number", () => {
  const desk = {
    reference: "AB12-CD34",
    expiresAt: "2026-12-15T09:00:00.000Z",
    phone: "088 - 000 12 34",
    phoneHours: "werkdagen",
  };
  const text = textToCopy(textRows(loadTranslator("nl"), envelope, desk));
  expect(text).toMatch(/^Geldt tot: .*15 december.* 10[.:]00/m);
  expect(text).toContain("AB12-CD34");
  expect(text).toContain("088 - 000 12 34");
});
