import {
  DisclosurePreview,
  DisclosureSettings,
  DisclosureVersion,
  WriteDisclosureDraft,
} from "@omzien/contracts";
import {
  getDisclosureSettings,
  listDisclosureVersions,
  previewDisclosure,
  publishDisclosure,
  writeDisclosureDraft,
} from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "disclosure-settings", tenant: "host", actor: "administrator" } as const;

export const disclosureSettingsRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/disclosure-settings",
      operationId: "getDisclosureSettings",
      summary: "Wat deze gemeente minder laat zien dan de site toestaat, en wat daarvoor klaarligt",
      hasVersion: true,
      status: 200,
      result: DisclosureSettings,
    },
    ({ ctx }) => getDisclosureSettings({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "put",
      path: "/disclosure-settings/draft",
      operationId: "writeDisclosureDraft",
      summary: "Schrijf op wat de gemeente minder wil laten zien; er verandert nog niets",
      body: WriteDisclosureDraft,
      hasVersion: true,
      changesVersion: true,
      status: 200,
      result: DisclosureSettings,
    },
    ({ ctx, body, basedOn }) => writeDisclosureDraft({ ctx, input: { ...body, basedOn } }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/disclosure-settings/preview",
      operationId: "previewDisclosure",
      summary: "Wie met het concept meer en wie minder ziet, in aantallen",
      hasVersion: true,
      status: 200,
      result: DisclosurePreview,
    },
    ({ ctx }) => previewDisclosure({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/disclosure-settings/publications",
      operationId: "publishDisclosure",
      summary: "Laat het concept gelden, meteen en overal",
      hasVersion: true,
      changesVersion: true,
      status: 201,
      result: DisclosureSettings,
    },
    ({ ctx, basedOn }) => publishDisclosure({ ctx, input: { basedOn } }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/disclosure-settings/versions",
      operationId: "listDisclosureVersions",
      summary: "Elke versie: wie schreef wat, en wanneer gold het; nieuwste eerst",
      status: 200,
      result: z.object({ versions: z.array(DisclosureVersion) }),
    },
    ({ ctx }) => listDisclosureVersions({ ctx }),
  ),
];
