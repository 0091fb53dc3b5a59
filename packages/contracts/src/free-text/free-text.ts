import { z } from "zod";
import { holdsBsn } from "./bsn.ts";

/**
 * What people write in their own words, trimmed. A text with a citizen service number is refused with
 * `bsn_not_allowed`: nobody here may process that number, so it is never stored (UAVG art. 46).
 * @param max most characters.
 */
export function freeText(max: number) {
  return z
    .string()
    .trim()
    .max(max)
    .refine((text) => !holdsBsn(text), { error: "bsn_not_allowed" });
}

/** The same for values whose shape is not known beforehand, such as a draft: every text in it is looked at. */
export function refuseBsnWithin(value: unknown, context: z.core.$RefinementCtx): void {
  const waiting: { value: unknown; path: PropertyKey[] }[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: inner, path } = next;
    if (typeof inner === "string" && holdsBsn(inner)) {
      context.addIssue({ code: "custom", message: "bsn_not_allowed", path, input: inner });
    } else if (typeof inner === "object" && inner !== null) {
      waiting.push(...Object.entries(inner).map(([key, each]) => ({ value: each, path: [...path, key] })));
    }
  }
}
