import { z } from "zod";
import { ConsentAnswer } from "./consent.ts";

/** Counts of the desk's lists, for the tabs. */
export const DeskCounts = z
  .object({
    triage: z.int(),
    unanswered: z.int(),
    followUp: z.int(),
    reports: z.int(),
    calls: z.int(),
    dutyCalls: z.int(),
    repliesElsewhere: z
      .int()
      .meta({ description: "Requests for which another municipality may have somebody; also in the lists." }),
  })
  .meta({ id: "DeskCounts" });
export type DeskCounts = z.infer<typeof DeskCounts>;

/** Consents read aloud on the telephone, recorded as such. */
export const RecordedConsents = z.strictObject({
  answers: z.array(ConsentAnswer).min(1).max(20),
  codeOfConductVersion: z
    .int()
    .min(1)
    .optional()
    .meta({ description: "Read aloud and accepted in this call." }),
});
export type RecordedConsents = z.infer<typeof RecordedConsents>;
