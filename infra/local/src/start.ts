import { consoleUrl } from "./commands/console-invite.ts";
import { inviteFirst } from "./start/invite-first.ts";
import { checkDataFolder, clearDataFolder } from "./data-folder.ts";
import { type RunningMailbox, startMailbox } from "./mailbox/start-mailbox.ts";
import { startObjectStore } from "./object-store.ts";
import { requireFreePort } from "./ports.ts";
import { elapsed, step } from "./progress.ts";
import type { Demo } from "./seed/seed-demo.ts";
import { readSettings, type Settings } from "./settings.ts";
import { createShutdown, end, endOnRequest } from "./shutdown.ts";
import { addressTable } from "./start/address-table.ts";
import { type OpenDatabase, openDatabase } from "./start/open-database.ts";
import { startPrograms } from "./start/programs.ts";
import { StartFault } from "./start-fault.ts";
import { addObjectStore, requireNotRunning, writeState } from "./state.ts";
import { prepareDatabase } from "./steps.ts";
import { buildWeb } from "./web-build.ts";

const began = performance.now();
const drainMilliseconds = 10_000;
const shutdown = createShutdown();
endOnRequest(shutdown, process.env["OMZIEN_PARENT_PIPE"] === "1");
try {
  await start(readSettings(process.env, process.argv.slice(2)));
} catch (error) {
  await endWith(error);
}

async function start(settings: Settings): Promise<void> {
  await checkMachine(settings);
  await step("Building the site", async (say) =>
    say((await buildWeb(settings.root)) ? "built" : "unchanged"),
  );
  const database = await step("Starting PostgreSQL", () => startDatabase(settings));
  const objectStore =
    settings.objectStore ?? (await step("Starting file storage", () => startStore(settings)));
  const mailbox =
    settings.smtpUrl === undefined
      ? await step("Starting the mailbox", () => openMailbox(settings))
      : undefined;
  const demo = await step("Preparing the municipalities", (say) => prepareDatabase(database, say));
  const smtpUrl = settings.smtpUrl ?? mailbox?.smtpUrl ?? "";
  await step("Starting Omzien", () => startOmzien(settings, { database, objectStore, smtpUrl }));
  report(demo, settings, { mailbox, invitation: await inviteFirst(database, settings) });
}

async function checkMachine(settings: Settings): Promise<void> {
  const { dataDir, port } = settings;
  await checkDataFolder(dataDir);
  await requireNotRunning(dataDir);
  await requireFreePort(port, "the sites");
  if (settings.smtpUrl === undefined) await requireFreePort(port + 1, "the mailbox");
  if (settings.isFresh) await step("Removing the data of earlier starts", () => clearDataFolder(dataDir));
}

async function startDatabase(settings: Settings): Promise<OpenDatabase> {
  const database = await openDatabase(settings);
  const { server } = database;
  const databasePort = server?.port ?? 0;
  await writeState(settings.dataDir, {
    pid: process.pid,
    port: settings.port,
    databaseUrl: database.url,
    databasePort,
  });
  if (!server) return database;
  let isAsked = false;
  shutdown.add(() => {
    isAsked = true;
    return server.stop();
  });
  void server.exited.then((code) => {
    if (!isAsked)
      void endWith(
        new StartFault(`PostgreSQL ended by itself (${code}); see ${settings.dataDir}/postgres.log.`),
      );
  });
  return database;
}

async function startStore(settings: Settings) {
  const store = await startObjectStore(settings.dataDir);
  shutdown.add(() => store.stop());
  await addObjectStore(settings.dataDir, store.access);
  return store.access;
}

async function openMailbox(settings: Settings): Promise<RunningMailbox> {
  const mailbox = await startMailbox({ folder: `${settings.dataDir}/mail`, pagePort: settings.port + 1 });
  shutdown.add(() => mailbox.stop());
  return mailbox;
}

async function startOmzien(
  settings: Settings,
  connections: Parameters<typeof startPrograms>[1],
): Promise<void> {
  await startPrograms(settings, connections, (program) => {
    let isAsked = false;
    shutdown.add((isHurried) => {
      isAsked = true;
      return program.stop(isHurried ? 1500 : drainMilliseconds);
    });
    void program.ended.then((said) => {
      if (!isAsked) void endWith(new StartFault(said));
    });
  });
}

function report(
  demo: Demo,
  settings: Settings,
  { mailbox, invitation }: { mailbox: RunningMailbox | undefined; invitation: string | undefined },
): void {
  process.stdout.write(`✓ Ready in ${elapsed(began)}\n`);
  process.stdout.write(
    `${addressTable(demo, settings.port, { mailbox: mailbox?.pageUrl, console: consoleUrl(settings), invitation })}\n`,
  );
}

async function endWith(error: unknown): Promise<never> {
  const text =
    error instanceof StartFault ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text}\n`);
  return end(shutdown, true, 1);
}
