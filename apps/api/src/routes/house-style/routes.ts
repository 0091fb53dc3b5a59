import {
  HouseStyle,
  HouseStyleImage,
  HouseStyleVersion,
  Id,
  ImageKind,
  imageTypes,
  maxImageBytes,
  PublishHouseStyle,
  WriteHouseStyleDraft,
} from "@omzien/contracts";
import {
  cancelHouseStylePublication,
  getHouseStyle,
  listHouseStyleVersions,
  publishHouseStyle,
  uploadHouseStyleImage,
  writeHouseStyleDraft,
} from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "house-style", tenant: "host", actor: "administrator" } as const;

export const houseStyleRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/house-style",
      operationId: "getHouseStyle",
      summary: "De huisstijl die geldt, wat klaarligt en wat gepland is",
      hasVersion: true,
      status: 200,
      result: HouseStyle,
    },
    ({ ctx }) => getHouseStyle({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "get",
      path: "/house-style/versions",
      operationId: "listHouseStyleVersions",
      summary: "Elke versie: wie schreef die, en wanneer was die te zien; nieuwste eerst",
      status: 200,
      result: z.object({ versions: z.array(HouseStyleVersion) }),
    },
    ({ ctx }) => listHouseStyleVersions({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "put",
      path: "/house-style/draft",
      operationId: "writeHouseStyleDraft",
      summary: "Bewaar een huisstijl als concept; voor bezoekers verandert er nog niets",
      body: WriteHouseStyleDraft,
      hasVersion: true,
      changesVersion: true,
      status: 200,
      result: HouseStyle,
    },
    ({ ctx, body, basedOn }) => writeHouseStyleDraft({ ctx, input: { ...body, basedOn } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/house-style/images",
      operationId: "uploadHouseStyleImage",
      summary: "Bewaar een logo of icoon, opnieuw getekend; het geldt pas als het in een huisstijl staat",
      query: z.strictObject({ kind: ImageKind }),
      file: { types: imageTypes, maxBytes: maxImageBytes },
      status: 201,
      result: HouseStyleImage,
    },
    ({ ctx, query, file, c }) => {
      const { images, files } = c.get("deps");
      return uploadHouseStyleImage({ ctx, input: { ...query, file }, images, files });
    },
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/house-style/publications",
      operationId: "publishHouseStyle",
      summary: "Laat een versie gelden, nu of later; ook om terug te gaan naar een eerdere",
      body: PublishHouseStyle,
      hasVersion: true,
      changesVersion: true,
      status: 201,
      result: HouseStyle,
    },
    ({ ctx, body, basedOn }) => publishHouseStyle({ ctx, input: { ...body, basedOn } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/house-style/publications/{publicationId}/cancellation",
      operationId: "cancelHouseStylePublication",
      summary: "Zie af van een huisstijl die nog moet ingaan",
      params: z.strictObject({ publicationId: Id }),
      hasVersion: true,
      changesVersion: true,
      status: 201,
      result: HouseStyle,
    },
    ({ ctx, params, basedOn }) => cancelHouseStylePublication({ ctx, input: { ...params, basedOn } }),
  ),
];
