import { ForwardingRules, nothingForwarded } from "@omzien/contracts";
import { enqueue } from "../jobs.ts";
import type { Topic } from "../settings/topic.ts";

/** Whether this municipality asks others and is asked by them; neither until an administrator says so. */
export const forwardingRulesTopic: Topic<ForwardingRules> = {
  id: "forwarding-rules",
  schema: ForwardingRules,
  first: () => Promise.resolve(nothingForwarded),
  onPublished: (tx) => enqueue(tx, "carry_forwarding_rules", {}, { key: "forwarding-rules" }),
};
