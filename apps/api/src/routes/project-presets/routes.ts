import { ProjectPreset, ProjectProposal, TakenPreset, TakeProjectPreset } from "@omzien/contracts";
import { getProjectPreset, takeProjectPreset } from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

const shared = {
  tag: "project-presets",
  tenant: "host",
  actor: "administrator",
  params: z.strictObject({ preset: ProjectPreset }),
} as const;

export const projectPresetRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/project-presets/{preset}",
      operationId: "getProjectPreset",
      summary: "Wat een soort project zou veranderen, per onderwerp, van wat naar wat",
      hasVersion: true,
      status: 200,
      result: ProjectProposal,
    },
    ({ ctx, params }) => getProjectPreset({ ctx, input: params }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/project-presets/{preset}/takings",
      operationId: "takeProjectPreset",
      summary: "Neem de gekozen onderwerpen van een soort project over; ze gelden meteen",
      body: TakeProjectPreset,
      changesVersion: true,
      status: 201,
      result: TakenPreset,
    },
    ({ ctx, params, body, basedOn }) => takeProjectPreset({ ctx, input: { ...params, ...body, basedOn } }),
  ),
];
