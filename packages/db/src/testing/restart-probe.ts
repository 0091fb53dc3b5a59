import { loadDriver } from "./unpatched-driver.ts";

// A process of its own, because the fault that it looks for ends the process: transactions without end on the
// driver named by the first argument, while somebody restarts the server at the address in the second.
const [, , driverFile, url] = process.argv;
if (driverFile === undefined || url === undefined) throw new Error("Usage: restart-probe <driver> <url>");
const driver = await loadDriver(driverFile);
const sql = driver(url, { max: 4, onnotice: () => undefined, backoff: () => 0.05, connect_timeout: 2 });

// What a lost connection leaves behind of the driver's own `begin`, which no program of ours uses. The fault that is
// looked for is thrown, and goes past this.
process.on("unhandledRejection", () => undefined);

async function writeOnAndOn(): Promise<never> {
  for (;;) {
    const outcome = await sql
      .begin(async (tx) => {
        await tx`select pg_sleep(0.002)`;
        await tx`select 1`;
      })
      .catch(() => "failed");
    if (outcome === "failed") await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

process.send?.("ready");
await Promise.all(Array.from({ length: 8 }, writeOnAndOn));
