import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { MortalOrder } from "./mortal-verbs.ts";
import type { TestCatalog } from "./test-catalog.ts";

const program = fileURLToPath(new URL("mortal-program.ts", import.meta.url));

/**
 * Does something in a process that may be killed in its midst, and waits until PostgreSQL has noticed.
 *
 * @returns `killed` or `done`.
 * @throws Error with what the process said, when it failed of itself.
 */
export async function runMortal(
  { adminUrl, names, admin }: Pick<TestCatalog, "adminUrl" | "names" | "admin">,
  order: Omit<MortalOrder, "adminUrl" | "logins">,
): Promise<"killed" | "done"> {
  const text = JSON.stringify({ adminUrl, logins: names, ...order } satisfies MortalOrder);
  const child = spawn(process.execPath, [program, text], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said += chunk;
  });
  const [code, signal] = await once(child, "close");
  if (signal !== "SIGKILL" && code !== 0) throw new Error(said);
  await untilAlone(admin);
  return signal === "SIGKILL" ? "killed" : "done";
}

// What a killed process had open is rolled back when its backends find that nobody listens any more.
async function untilAlone(admin: TestCatalog["admin"]): Promise<void> {
  const others = `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and application_name = 'omzien-platform' and xact_start is not null
      and pid <> pg_backend_pid()`;
  for (;;) {
    const [row] = await admin.transaction((tx) => tx.rows(others));
    if (row?.["n"] === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
