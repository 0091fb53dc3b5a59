import { LeakPart } from "@omzien/contracts";
import { z } from "zod";

export const leakKinds = ["parts", "looks", "mails", "exports"] as const;

/** What was filled in about a leak, whole or not; reads any stored value. */
export const BreachDraft = z.object({
  drill: z.enum(["yes", "no"]).catch("yes"),
  reference: z.string().catch(""),
  kind: z.enum(leakKinds).catch("parts"),
  parts: z.array(LeakPart).catch([]),
  viewerId: z.string().catch(""),
  from: z.string().catch(""),
  until: z.string().catch(""),
  mailIds: z.string().catch(""),
});
export type BreachDraft = z.infer<typeof BreachDraft>;

/** The input of an inquiry, still to be checked: each fault then stands at its field. */
export function inquiryOf(draft: BreachDraft): unknown {
  return { leak: leakOf(draft), breachReference: draft.drill === "yes" ? null : draft.reference };
}

function leakOf({ kind, parts, viewerId, from, until, mailIds }: BreachDraft): unknown {
  switch (kind) {
    case "parts":
      return { kind, parts };
    case "looks":
      return { kind, from, until, viewerId: viewerId === "" ? null : viewerId };
    case "mails":
      return { kind, mailIds: mailIds.split(/[\s,;]+/).filter(Boolean) };
    case "exports":
      return { kind, from, until };
  }
  return kind satisfies never;
}
