import { ConductTextState, ConductTextVersion, WriteConductTextDraft } from "@omzien/contracts";
import {
  getConductText,
  listConductTextVersions,
  publishConductText,
  writeConductTextDraft,
} from "@omzien/services";
import { settingRoutes } from "../settings/setting-routes.ts";

export const conductTextRoutes = settingRoutes({
  tag: "conduct-text",
  path: "/conduct-text",
  name: "ConductText",
  what: "de gedragscode",
  version: ConductTextVersion,
  state: ConductTextState,
  write: WriteConductTextDraft,
  verbs: {
    get: getConductText,
    list: listConductTextVersions,
    write: writeConductTextDraft,
    publish: publishConductText,
  },
});
