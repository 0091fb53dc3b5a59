import { z } from "zod";
import { Id, Instant } from "./ids.ts";

/** A training that the municipality keeps on its list, in the reader's language. */
export const Training = z.object({ id: Id, name: z.string() }).meta({ id: "Training" });
export type Training = z.infer<typeof Training>;

/** That somebody had a training, as the desk wrote it down. */
export const HelperTraining = z
  .object({ id: Id, name: z.string(), notedAt: Instant, notedBy: z.string() })
  .meta({ id: "HelperTraining" });
export type HelperTraining = z.infer<typeof HelperTraining>;

export const NoteTraining = z.strictObject({ trainingId: Id });
export type NoteTraining = z.infer<typeof NoteTraining>;
