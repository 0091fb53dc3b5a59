import { randomUUID } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { MiddlewareHandler } from "hono";
import type { AppEnv, Dependencies } from "../http/app-env.ts";
import { clientAddress } from "./client-address.ts";

/** Every request has an id of ours; one that a client sends is not believed. */
export function requestId(deps: Dependencies): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const id = randomUUID();
    c.set("deps", deps);
    c.set("requestId", id);
    c.set("session", null);
    c.set(
      "address",
      clientAddress(peerOf(c), c.req.header("x-forwarded-for"), deps.config.TRUSTED_PROXY_HOPS),
    );
    await next();
  };
}

function peerOf(c: Parameters<typeof getConnInfo>[0]): string | undefined {
  // Tests call the application without a socket.
  return c.env?.incoming ? getConnInfo(c).remote.address : undefined;
}
