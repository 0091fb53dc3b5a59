import { createServer } from "node:net";
import { StartFault } from "./start-fault.ts";

/**
 * @param purpose names what the port is for, as in "the sites".
 * @throws StartFault when another program listens on the port of the loopback address, or we may not use it.
 */
export async function requireFreePort(port: number, purpose: string): Promise<void> {
  const fault = await faultOf(port);
  if (fault === undefined) return;
  if (fault === "EACCES")
    throw new StartFault(`Port ${port} for ${purpose} may only be used by root; choose another with PORT.`);
  throw new StartFault(
    `Port ${port} for ${purpose} is taken by another program; stop that, or choose another with PORT=${port + 100}.`,
  );
}

/** The remembered port when nobody uses it, otherwise 0, which means: any free one. */
export async function rememberedPort(port: number | undefined): Promise<number> {
  return port !== undefined && (await faultOf(port)) === undefined ? port : 0;
}

function faultOf(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "EADDRINUSE"));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(undefined)));
  });
}
