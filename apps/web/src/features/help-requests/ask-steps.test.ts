import { NewHelpRequest } from "@omzien/contracts";
import { describe, expect, test } from "vitest";
import { AskDraft, requestInput } from "./ask-draft.ts";
import { type Asking, firstOpenStep, stepHref, stepsFor, weightsFrom } from "./ask-steps.ts";

const visitor: Asking = { isMember: false, isKnown: false, categoryWeight: "light" };
const answers: Partial<AskDraft> = {
  categoryId: "0197a1b2-0000-7000-8000-000000000001",
  description: "Wie gaat mee naar de winkel?",
  timing: {
    kind: "flexible",
    days: [],
    weekdays: [],
    weekly: { part: undefined, from: "", to: "" },
    startsOn: "",
    endsOn: "2026-12-01",
  },
  weight: "light",
  audience: "adjoining",
  postcode: "1234 ab",
  firstName: "Fatima",
  email: "Fatima@Voorbeeld.nl",
};
const draft = (changes: Partial<AskDraft> = {}) => AskDraft.parse({ ...answers, ...changes });

describe("asking for help", () => {
  test("begins with the kind of help, and goes on where the first answer is missing", () => {
    expect(firstOpenStep(AskDraft.parse({}), visitor)).toBe("soort");
    expect(firstOpenStep(draft({ description: "hm" }), visitor)).toBe("wat");
    expect(firstOpenStep(draft({ weight: undefined }), visitor)).toBe("omvang");
    expect(firstOpenStep(draft({ email: "fatima" }), visitor)).toBe("gegevens");
    expect(firstOpenStep(draft(), visitor)).toBe("controleren");
  });

  test("does not ask a member for what is known", () => {
    const member = { ...visitor, isMember: true, isKnown: true };
    expect(stepsFor(member)).not.toContain("gegevens");
    expect(firstOpenStep(draft({ email: "", firstName: "", postcode: "" }), member)).toBe("controleren");
  });

  test("never lets a heavy kind of help be called light", () => {
    expect(weightsFrom("middle")).toEqual(["middle", "complex"]);
    expect(stepsFor({ ...visitor, categoryWeight: "complex" })).not.toContain("omvang");
  });

  test("sends what the contract asks for", () => {
    expect(NewHelpRequest.parse(requestInput(draft()))).toMatchObject({
      description: "Wie gaat mee naar de winkel?",
      timing: { kind: "flexible", endsOn: "2026-12-01" },
      audience: "adjoining",
      channel: "web",
    });
  });

  test("opens a draft of any shape without losing what it can read", () => {
    const restored = AskDraft.parse({ description: "Lamp", needs: ["unknown"], timing: 3, weight: "huge" });
    expect(restored).toMatchObject({ description: "Lamp", needs: [], weight: undefined });
  });
});

test("a changed answer leads back to the check", () => {
  expect(stepHref("soort")).toBe("/hulp-vragen");
  expect(stepHref("wat", "controleren")).toBe("/hulp-vragen/wat?na=controleren");
});
