import type { Projected } from "@omzien/consent";
import type { ModuleName } from "@omzien/contracts";
import type { GivenFile, SentFile, ServiceContext } from "@omzien/services";
import type { z } from "zod";
import type { AppContext } from "./app-env.ts";
import type { FileSpec } from "./file-body.ts";

/** Who may call: the verb decides what they may do with it. */
export type RouteActor = "anyone" | "member" | "desk" | "officer" | "administrator" | "support";
/** Where the tenant comes from: only ever the Host header; `none` for what is the same on every site. */
export type RouteTenant = "host" | "none";

/**
 * The part of the site that an operation belongs to. Where a municipality switched that part off, what begins something
 * is `refused` to everybody, as if it were not there; what is running `goes-on` to its end.
 */
export interface RouteModule {
  name: ModuleName;
  whenOff: "refused" | "goes-on";
}

export interface RouteSpec {
  method: "get" | "post" | "put" | "delete";
  /** kebab-case plural nouns, `{name}` for parameters; relative to /api/v1. */
  path: `/${string}`;
  operationId: string;
  /** Dutch, because officials read the document. */
  summary: string;
  tag: string;
  actor: RouteActor;
  tenant: RouteTenant;
  /** None: always there, as `guards/always-there.ts` says. */
  module?: RouteModule;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** A file as the body, in the place of JSON. */
  file?: FileSpec;
  /** Signing in: a second try may come with another cookie, so its keys belong to the network address. */
  startsSession?: true;
  /** The result has a `version`, which goes along as its ETag. */
  hasVersion?: true;
  /** Only on the newest version: `If-Match` names it, and reaches the handler as `basedOn`. */
  changesVersion?: true;
  /** 204 when there is no result. */
  status: 200 | 201 | 202 | 204;
  result?: z.ZodType;
  /** A file as the answer, in the place of JSON: its type. */
  sends?: "application/zip";
}

export interface RouteInput<Params, Query, Body> {
  ctx: ServiceContext;
  params: Params;
  query: Query;
  body: Body;
  /** From `If-Match`; "" for operations that do not ask for it. */
  basedOn: string;
  /** Without type and content for operations that take none. */
  file: GivenFile;
  c: AppContext;
}

export interface Route {
  spec: RouteSpec;
  handle: (input: RouteInput<unknown, unknown, unknown>) => Promise<unknown>;
}

type Out<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A projected record, a list of them, or a page of them: nothing else leaves the API. */
export type Disclosed<Value> =
  | Projected<Value>
  | (Value extends readonly (infer Item)[] ? readonly Projected<Item>[] : never)
  | (Value extends { items: readonly (infer Item)[] }
      ? { items: readonly Projected<Item>[]; nextCursor?: string | undefined }
      : never);

/**
 * One operation: contract and handler together. The handler gets parsed input and returns a projected record:
 * what did not go through packages/consent does not compile.
 */
export function route<
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Result extends z.ZodType | undefined = undefined,
>(
  spec: Omit<RouteSpec, "params" | "query" | "body" | "result"> & {
    params?: Params;
    query?: Query;
    body?: Body;
    result?: Result;
  },
  handle: (
    input: RouteInput<Out<Params>, Out<Query>, Out<Body>>,
  ) => Promise<Result extends z.ZodType ? Disclosed<z.output<Result>> : void>,
): Route {
  // The mount parses with the schemas of this very spec before it calls, so the handler's input is of its type.
  return { spec: spec as RouteSpec, handle: handle as Route["handle"] };
}

/**
 * An operation whose answer is a file, as it comes. What is in it was not made for a reader and is not projected: only
 * for what a municipality takes along whole.
 */
export function fileRoute<Params extends z.ZodType | undefined = undefined>(
  spec: Omit<RouteSpec, "params" | "query" | "body" | "result" | "sends"> & {
    params?: Params;
    sends: NonNullable<RouteSpec["sends"]>;
  },
  handle: (input: RouteInput<Out<Params>, undefined, undefined>) => Promise<SentFile>,
): Route {
  // As in `route`; the mount knows by `sends` what comes back.
  return { spec: spec as RouteSpec, handle: handle as Route["handle"] };
}
