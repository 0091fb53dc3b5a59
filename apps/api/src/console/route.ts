import type { SentFile } from "@omzien/services";
import type { ConsoleContext } from "@omzien/services/console";
import type { z } from "zod";
import type { AppContext } from "../http/app-env.ts";
import type { RouteSpec } from "../http/route.ts";

/** Who may call. Nobody of a municipality is among them. */
export type ConsoleRouteActor = "anyone" | "platform-administrator";

export interface ConsoleRouteSpec extends Omit<RouteSpec, "actor" | "tenant" | "startsSession" | "file"> {
  actor: ConsoleRouteActor;
  /** An operation of the console is about the installation; which municipality it means stands in its path. */
  tenant: "none";
  file?: undefined;
  /** A file instead of JSON, with its name in the query. */
  bodyIsFile?: true;
}

export interface ConsoleRouteInput<Params, Query, Body> {
  ctx: ConsoleContext;
  params: Params;
  query: Query;
  body: Body;
  /** Of an operation that takes a file. */
  file: Uint8Array;
  c: AppContext;
}

export interface ConsoleRoute {
  spec: ConsoleRouteSpec;
  handle: (input: ConsoleRouteInput<unknown, unknown, unknown>) => Promise<unknown>;
}

type Out<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** One operation of the console: contract and handler together. The handler gets parsed input. */
export function consoleRoute<
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Result extends z.ZodType | undefined = undefined,
>(
  spec: Omit<ConsoleRouteSpec, "tenant" | "params" | "query" | "body" | "result"> & {
    params?: Params;
    query?: Query;
    body?: Body;
    result?: Result;
  },
  handle: (
    input: ConsoleRouteInput<Out<Params>, Out<Query>, Out<Body>>,
  ) => Promise<Result extends z.ZodType ? z.output<Result> : void>,
): ConsoleRoute {
  // The mount parses with the schemas of this very spec before it calls, so the handler's input is of its type.
  return {
    spec: { ...spec, tenant: "none" } as ConsoleRouteSpec,
    handle: handle as ConsoleRoute["handle"],
  };
}

/** An operation of the console whose answer is a file, as it comes; its spec says of what type (`sends`). */
export function consoleFileRoute<Params extends z.ZodType | undefined = undefined>(
  spec: Omit<ConsoleRouteSpec, "tenant" | "params" | "query" | "body" | "result" | "sends"> & {
    params?: Params;
    sends: string;
  },
  handle: (input: ConsoleRouteInput<Out<Params>, undefined, undefined>) => Promise<SentFile>,
): ConsoleRoute {
  return {
    spec: { ...spec, tenant: "none" } as ConsoleRouteSpec,
    handle: handle as ConsoleRoute["handle"],
  };
}
