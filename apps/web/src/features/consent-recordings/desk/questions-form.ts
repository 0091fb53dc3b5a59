import { purposes, purposeTexts } from "@omzien/consent";
import { AskedPurpose, ConsentAnswer } from "@omzien/contracts";
import { z } from "zod";
import { answerId } from "../../desk/caller/caller-places.ts";
import type { FieldPlace } from "../../forms/form-faults.ts";

export type SaidAloud = Partial<Record<AskedPurpose, ConsentAnswer["answer"]>>;

/** Every question that was read is answered by itself. */
export const SaidAloudSchema = z.record(AskedPurpose, ConsentAnswer.shape.answer);

/** Where the faults are shown. @param find puts the title of a purpose into words. */
export function questionPlaces(find: (id: string) => string): FieldPlace[] {
  return AskedPurpose.options.map((purpose) => ({
    pointer: `/${purpose}`,
    id: answerId(purpose),
    missing: "desk.call.answer.missing",
    values: { what: find(purposeTexts(purpose).title) },
  }));
}

/** What was said, each about the words of today. */
export function answersAloud(said: Readonly<Record<AskedPurpose, ConsentAnswer["answer"]>>): ConsentAnswer[] {
  return AskedPurpose.options.map((purpose) => ({
    purpose,
    answer: said[purpose],
    textVersion: purposes[purpose].textVersion,
  }));
}
