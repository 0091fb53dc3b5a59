import {
  AreaEffects,
  AreaImportPreview,
  AreaImportQuery,
  AreaMap,
  ChangeAreaMap,
  maxAreaFileBytes,
  PlainDate,
} from "@omzien/contracts";
import {
  changeAreaMap,
  getAreaMap,
  importAreas,
  previewAreaChange,
  previewAreaImport,
  undoAreaChange,
} from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "area-map", tenant: "host", actor: "administrator" } as const;
const changing = { ...shared, hasVersion: true, changesVersion: true, status: 201, result: AreaMap } as const;
const file = { types: ["application/geo+json"], maxBytes: maxAreaFileBytes } as const;

export const areaMapRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/area-map",
      operationId: "getAreaMap",
      summary: "De gebieden op de kaart, van vandaag of van een andere dag",
      query: z.strictObject({ on: PlainDate.optional() }),
      hasVersion: true,
      status: 200,
      result: AreaMap,
    },
    ({ ctx, query }) => getAreaMap({ ctx, input: query }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/area-map/previews",
      operationId: "previewAreaChange",
      summary: "Wat een wijziging doet met bewoners, hulpvragen en buren; er verandert niets",
      body: ChangeAreaMap,
      status: 200,
      result: AreaEffects,
    },
    ({ ctx, body }) => previewAreaChange({ ctx, input: body }),
  ),
  route(
    {
      ...changing,
      method: "post",
      path: "/area-map/changes",
      operationId: "changeAreaMap",
      summary: "Voeg een gebied toe, hernoem, verteken of beëindig het, of maak tweelingbuurten",
      body: ChangeAreaMap,
    },
    ({ ctx, body, basedOn }) => changeAreaMap({ ctx, input: { ...body, basedOn } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/area-map/import-previews",
      operationId: "previewAreaImport",
      summary: "Wat een bestand met gebieden zou veranderen, en wat er niet in past",
      query: AreaImportQuery,
      file,
      status: 200,
      result: AreaImportPreview,
    },
    ({ ctx, query, file: { body } }) => previewAreaImport({ ctx, input: { ...query, file: body } }),
  ),
  route(
    {
      ...changing,
      method: "post",
      path: "/area-map/imports",
      operationId: "importAreas",
      summary: "Neem de gebieden van een bestand over",
      query: AreaImportQuery,
      file,
    },
    ({ ctx, query, file: { body }, basedOn }) =>
      importAreas({ ctx, input: { ...query, file: body, basedOn } }),
  ),
  route(
    {
      ...changing,
      method: "post",
      path: "/area-map/undoing",
      operationId: "undoAreaChange",
      summary: "Draai de laatste wijziging van de kaart terug",
    },
    ({ ctx, basedOn }) => undoAreaChange({ ctx, input: { basedOn } }),
  ),
];
