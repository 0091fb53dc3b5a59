import { z } from "zod";
import { Id, Instant } from "./ids.ts";

/** Somebody who needs help today: the desk calls at once, and one of the desk takes it. */
export const DutyCall = z
  .object({
    helpRequestId: Id,
    raisedAt: Instant,
    category: z.object({ name: z.string(), icon: z.string() }),
    areaName: z.string().nullable(),
    person: z.object({ id: Id, name: z.string(), phone: z.string().nullable().optional() }),
    takenAt: Instant.nullable().meta({ description: "When the reader took it; null when it waits." }),
  })
  .meta({ id: "DutyCall" });
export type DutyCall = z.infer<typeof DutyCall>;

export const DutyCalls = z.object({ items: z.array(DutyCall) }).meta({ id: "DutyCalls" });
export type DutyCalls = z.infer<typeof DutyCalls>;
