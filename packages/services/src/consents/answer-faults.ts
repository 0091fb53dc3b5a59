import {
  type AnsweredChange,
  guardianDecides,
  mayAnswerFor,
  overrulesOwnRefusal,
  ownRefusalStands,
  type RepresentativeCapacity,
} from "@omzien/consent";
import type { AskedPurpose, ConsentAnswer } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { ageBandOf } from "../mandates/protection.ts";
import { answeredEventsOf } from "../search/consent-view-of.ts";
import { consentText } from "./consent-text.ts";

/** Null: the person answers, by themself or by way of the desk. */
export type AnsweringCapacity = RepresentativeCapacity | null;

interface Answering {
  personId: string;
  answers: readonly ConsentAnswer[];
  capacity: AnsweringCapacity;
}

/**
 * Every fault of some answers, at once. A no has none but its text: anybody who may answer may narrow. The caller holds
 * the lock of the person, so that no refusal comes between.
 */
export async function answerFaults(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, answers, capacity }: Answering,
): Promise<{ pointer: string; code: string }[]> {
  const yesFault = await yesFaults(tx, ctx, personId, capacity);
  return answers.flatMap(({ purpose, answer, textVersion }, index) => {
    const refusedYes = answer === "given" ? yesFault(purpose) : undefined;
    return [
      ...(textVersion === consentText(purpose, ctx.language).version
        ? []
        : [{ pointer: `/answers/${index}/textVersion`, code: "text_outdated" }]),
      ...(answers.findIndex((other) => other.purpose === purpose) === index
        ? []
        : [{ pointer: `/answers/${index}/purpose`, code: "asked_twice" }]),
      ...(refusedYes === undefined ? [] : [{ pointer: `/answers/${index}/answer`, code: refusedYes }]),
    ];
  });
}

type YesFault = "guardian_decides" | "own_answer_needed" | "own_refusal_stands";

/** Why a yes in this capacity would not count, by purpose. Source: domain model C.6. */
export async function yesFaults(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  capacity: AnsweringCapacity,
): Promise<(purpose: AskedPurpose) => YesFault | undefined> {
  const age = await ageBandOf(tx, ctx.now(), personId);
  if (capacity === null) return (purpose) => (guardianDecides(age, purpose) ? "guardian_decides" : undefined);
  const events: readonly AnsweredChange[] = (await answeredEventsOf(tx, [personId])).get(personId) ?? [];
  return (purpose) => {
    if (!mayAnswerFor(capacity, age, purpose)) return "own_answer_needed";
    if (overrulesOwnRefusal(capacity, age, purpose)) return undefined;
    return ownRefusalStands(events, purpose) ? "own_refusal_stands" : undefined;
  };
}
