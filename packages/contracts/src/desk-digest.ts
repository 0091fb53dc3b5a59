import { z } from "zod";

/** The mail that the desk gets on working days; `hour` is local, and that of the desk's opening. */
export const DeskDigest = z.object({ isOn: z.boolean(), hour: z.int() }).meta({ id: "DeskDigest" });
export type DeskDigest = z.infer<typeof DeskDigest>;

export const SetDeskDigest = z.strictObject({ isOn: z.boolean() });
export type SetDeskDigest = z.infer<typeof SetDeskDigest>;
