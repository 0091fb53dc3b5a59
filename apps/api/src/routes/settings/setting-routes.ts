import {
  ListSettingVersions,
  PublishSetting,
  type SettingState,
  type SettingVersion,
  type SettingVersions,
} from "@omzien/contracts";
import type { Projected } from "@omzien/consent";
import type { ServiceContext, Verb } from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";

export interface SettingNoun<Settings> {
  tag: string;
  /** `/site-words`. */
  path: `/${string}`;
  /** `SiteWords`, as in `getSiteWords`. */
  name: string;
  /** In Dutch, with its article: "de eigen woorden van de site". */
  what: string;
  version: z.ZodType<SettingVersion<Settings>>;
  state: z.ZodType<SettingState<Settings>>;
  write: z.ZodType<{ settings: Settings; note: string }>;
  verbs: {
    get: (verb: { ctx: ServiceContext }) => Promise<Projected<SettingState<Settings>>>;
    list: (verb: Verb<ListSettingVersions>) => Promise<Projected<SettingVersions<Settings>>>;
    write: (
      verb: Verb<{ settings: Settings; note: string; basedOn: string }>,
    ) => Promise<Projected<SettingState<Settings>>>;
    publish: (verb: Verb<PublishSetting & { basedOn: string }>) => Promise<Projected<SettingState<Settings>>>;
  };
}

/** The four operations of everything that administrators set: what holds, its versions, a draft, a publication. */
export function settingRoutes<Settings>(noun: SettingNoun<Settings>): Route[] {
  return [...readingRoutes(noun), ...changingRoutes(noun)];
}

const administrator = { tenant: "host", actor: "administrator" } as const;

function readingRoutes<Settings>({ tag, path, name, what, verbs, ...noun }: SettingNoun<Settings>): Route[] {
  return [
    route(
      {
        ...administrator,
        tag,
        method: "get",
        path,
        operationId: `get${name}`,
        summary: `Wat nu geldt voor ${what}, en wat klaarligt`,
        hasVersion: true,
        status: 200,
        result: noun.state,
      },
      ({ ctx }) => verbs.get({ ctx }),
    ),
    route(
      {
        ...administrator,
        tag,
        method: "get",
        path: `${path}/versions`,
        operationId: `list${name}Versions`,
        summary: `Versies van ${what}: wie schreef die, en wanneer was die te zien; nieuwste eerst, vijftig per keer`,
        query: ListSettingVersions,
        status: 200,
        result: z.object({
          versions: z.array(noun.version),
          hasOlder: z.boolean().meta({ description: "The last page ends with number 0." }),
        }),
      },
      ({ ctx, query }) => verbs.list({ ctx, input: query }),
    ),
  ];
}

function changingRoutes<Settings>({ tag, path, name, what, verbs, ...noun }: SettingNoun<Settings>): Route[] {
  return [
    route(
      {
        ...administrator,
        tag,
        method: "put",
        path: `${path}/draft`,
        operationId: `write${name}Draft`,
        summary: `Bewaar een concept voor ${what}; er verandert nog niets`,
        body: noun.write,
        hasVersion: true,
        changesVersion: true,
        status: 200,
        result: noun.state,
      },
      ({ ctx, body, basedOn }) => verbs.write({ ctx, input: { ...body, basedOn } }),
    ),
    route(
      {
        ...administrator,
        tag,
        method: "post",
        path: `${path}/publications`,
        operationId: `publish${name}`,
        summary: `Laat een versie van ${what} gelden; ook om terug te gaan naar een eerdere`,
        body: PublishSetting,
        hasVersion: true,
        changesVersion: true,
        status: 201,
        result: noun.state,
      },
      ({ ctx, body, basedOn }) => verbs.publish({ ctx, input: { ...body, basedOn } }),
    ),
  ];
}
