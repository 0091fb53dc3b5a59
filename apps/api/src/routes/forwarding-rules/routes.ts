import { ForwardingRulesState, ForwardingRulesVersion, WriteForwardingRulesDraft } from "@omzien/contracts";
import {
  getForwardingRules,
  listForwardingRulesVersions,
  publishForwardingRules,
  writeForwardingRulesDraft,
} from "@omzien/services";
import type { Route } from "../../http/route.ts";
import { settingRoutes } from "../settings/setting-routes.ts";

export const forwardingRuleRoutes: readonly Route[] = settingRoutes({
  tag: "forwarding-rules",
  path: "/forwarding-rules",
  name: "ForwardingRules",
  what: "vragen aan en van andere gemeenten",
  version: ForwardingRulesVersion,
  state: ForwardingRulesState,
  write: WriteForwardingRulesDraft,
  verbs: {
    get: getForwardingRules,
    list: listForwardingRulesVersions,
    write: writeForwardingRulesDraft,
    publish: publishForwardingRules,
  },
});
