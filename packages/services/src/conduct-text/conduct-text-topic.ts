import { ConductText } from "@omzien/contracts";
import type { Topic } from "../settings/topic.ts";
import { firstConduct, insertNextConduct } from "./queries.ts";

/**
 * The code of conduct. What is published becomes the next version that people accept, also when it is an earlier text
 * again. Nobody loses help that runs: who accepted an earlier one stays findable, and is asked at the next sign-in or
 * call.
 */
export const conductTextTopic: Topic<ConductText> = {
  id: "code-of-conduct",
  schema: ConductText,
  first: async (db) => ConductText.parse({ ...(await firstConduct(db)), asksAgain: true }),
  onPublished: (tx, ctx, { nl, en, asksAgain }) =>
    insertNextConduct(tx, { texts: { nl, en }, asksAgain, at: ctx.now() }),
};
