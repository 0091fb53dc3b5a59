import { purposes } from "@omzien/consent";
import { AnswerDraft, AskedPurpose, type ConsentAnswer } from "@omzien/contracts";
import { z } from "zod";
import type { FieldPlace } from "../../forms/form-faults.ts";
import type { Asked, Said } from "./OpenedDraftPage.tsx";

/** What a yes still needs, as it is being typed. */
export interface ConfirmValues {
  firstName: string;
  postcode: string;
  areaId: string;
  conduct: boolean;
  answers: Partial<Record<AskedPurpose, ConsentAnswer["answer"]>>;
}

export function firstValues({ firstName, missing }: Asked): ConfirmValues {
  return { firstName, postcode: missing.postcode ?? "", areaId: "", conduct: false, answers: {} };
}

/** Id of the answer to one consent. */
export function answerId(purpose: AskedPurpose): string {
  return `answer-${purpose.replaceAll(".", "-")}`;
}

export function confirmPlaces({ missing }: Asked): FieldPlace[] {
  return [
    { pointer: "/profile/firstName", id: "first-name", missing: "draft.first-name.missing" },
    { pointer: "/profile/postcode", id: "postcode", missing: "draft.postcode.missing" },
    { pointer: "/profile/areaId", id: "area" },
    ...missing.purposes.map((purpose) => ({
      pointer: `/answers/${purpose}`,
      id: answerId(purpose),
      missing: "draft.confirm.consent.missing",
    })),
    { pointer: "/conduct", id: "conduct", missing: "draft.confirm.conduct.missing" },
  ];
}

/** Only what is missing is asked; all of that must be answered. */
export function confirmSchema({ missing }: Asked) {
  const answer = z.enum(["given", "refused"]);
  return z.object({
    profile: missing.profile ? AnswerDraft.shape.profile.unwrap() : z.undefined(),
    answers: z.object(Object.fromEntries(missing.purposes.map((purpose) => [purpose, answer]))),
    conduct: missing.conduct ? z.literal(true) : z.boolean(),
  });
}

/** The values as that schema reads them. */
export function confirmInput({ firstName, postcode, areaId, answers, conduct }: ConfirmValues, asked: Asked) {
  return {
    profile: asked.missing.profile ? { firstName, postcode, areaId: areaId || undefined } : undefined,
    answers,
    conduct,
  };
}

/** What is sent. @param conductVersion of the code of conduct that was on the screen. */
export function saidYes(
  input: z.output<ReturnType<typeof confirmSchema>>,
  asked: Asked,
  conductVersion: number | undefined,
): Said {
  return {
    answer: "confirmed",
    ...(input.profile ? { profile: input.profile } : {}),
    ...(asked.missing.conduct && conductVersion !== undefined
      ? { codeOfConductVersion: conductVersion }
      : {}),
    consents: AskedPurpose.options.flatMap((purpose) => {
      const answer = input.answers[purpose];
      return answer ? [{ purpose, answer, textVersion: purposes[purpose].textVersion }] : [];
    }),
  };
}
