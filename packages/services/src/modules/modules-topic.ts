import { allModules, Modules } from "@omzien/contracts";
import type { Topic } from "../settings/topic.ts";

/** Which parts of the site are on; all of them until an administrator says otherwise. */
export const modulesTopic: Topic<Modules> = {
  id: "modules",
  schema: Modules,
  first: () => Promise.resolve(allModules),
};
