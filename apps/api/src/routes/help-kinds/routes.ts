import { HelpKindsState, HelpKindsVersion, WriteHelpKindsDraft } from "@omzien/contracts";
import { getHelpKinds, listHelpKindsVersions, publishHelpKinds, writeHelpKindsDraft } from "@omzien/services";
import { settingRoutes } from "../settings/setting-routes.ts";

export const helpKindsRoutes = settingRoutes({
  tag: "help-kinds",
  path: "/help-kinds",
  name: "HelpKinds",
  what: "de soorten hulp",
  version: HelpKindsVersion,
  state: HelpKindsState,
  write: WriteHelpKindsDraft,
  verbs: {
    get: getHelpKinds,
    list: listHelpKindsVersions,
    write: writeHelpKindsDraft,
    publish: publishHelpKinds,
  },
});
