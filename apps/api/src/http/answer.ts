import { z } from "zod";

/** What an operation answers, before it is a response; also the form in which it is kept for a repeated request. */
export const KeptAnswer = z.object({
  status: z.union([z.literal(200), z.literal(201), z.literal(202), z.literal(204)]),
  body: z.unknown(),
  /** A session that began or ended. */
  cookie: z.string().optional(),
});
export type Answer = z.infer<typeof KeptAnswer>;
