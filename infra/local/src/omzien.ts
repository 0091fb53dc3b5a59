import { readCommand, type Command } from "./commands/arguments.ts";
import { usage } from "./commands/usage.ts";
import { certificates } from "./commands/certificates.ts";
import { consoleInvite } from "./commands/console-invite.ts";
import { createMunicipality } from "./commands/create-municipality.ts";
import { listErasures, replayList } from "./commands/erasures.ts";
import { manageDomain } from "./commands/domain.ts";
import { exportMunicipality } from "./commands/export-municipality.ts";
import { giveUpImport, importMunicipality } from "./commands/import-municipality.ts";
import { giveRole } from "./commands/give-role.ts";
import { changeLife } from "./commands/lifecycle.ts";
import { listMunicipalities } from "./commands/list-municipalities.ts";
import { manageCells } from "./commands/move.ts";
import { retention } from "./commands/retention.ts";
import { rotateKeys } from "./commands/rotate-keys.ts";
import { backupNoted } from "./commands/note-backup.ts";
import { renewSpares, tend } from "./commands/tend.ts";
import { withDatabase } from "./commands/with-database.ts";
import { importReports } from "./import-reports.ts";
import { withInstallation } from "./installation.ts";
import { step } from "./progress.ts";
import { readSettings, type Settings } from "./settings.ts";
import type { OpenDatabase } from "./start/open-database.ts";
import { StartFault } from "./start-fault.ts";
import { findRunning } from "./state.ts";
import { migrate } from "./steps.ts";
import { filesOfAll, storedFiles, withFiles } from "./stored-files.ts";

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
if (process.env["OMZIEN_PARENT_PIPE"] === "1") {
  process.stdin.once("close", () => process.exit(1)).resume();
  process.stdin.unref();
}
try {
  const command = readCommand(process.argv.slice(2), process.env["OMZIEN_CALLED_FROM"] ?? process.cwd());
  await runCommand(command, readSettings(process.env, []));
} catch (error) {
  const text =
    error instanceof StartFault ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

async function runCommand(command: Command, settings: Settings): Promise<void> {
  switch (command.verb) {
    case "help":
      process.stdout.write(usage);
      return;
    case "migrate":
      await withDatabase(settings, async (database) => {
        await step("Migrating", (say) => migrate(database, say));
        // Spares of the version before are of no use to anybody now.
        await step("Spare municipalities", async (say) => say(await renewSpares(database)));
      });
      return;
    case "tenant create":
      await createMunicipality(settings, command.tenant);
      return;
    default: {
      const lines = await withDatabase(settings, (database) => linesOf(command, database, settings));
      process.stdout.write(lines.map((line) => `${line}\n`).join(""));
    }
  }
}

async function linesOf(
  command: Exclude<Command, { verb: "help" | "migrate" | "tenant create" }>,
  database: OpenDatabase,
  settings: Settings,
): Promise<string[]> {
  switch (command.verb) {
    case "tend":
      return withFiles(settings, (store) =>
        tend(database, filesOfAll([importReports(settings.dataDir), storedFiles(store)])),
      );
    case "tenant list": {
      const lines = await listMunicipalities(database);
      return lines.length === 0 ? ["There are no municipalities yet."] : lines;
    }
    case "tenant change":
      return [await changeLife(database, command)];
    case "tenant certificates":
      return certificates(database);
    case "tenant export":
      return withFiles(settings, (store) => exportMunicipality(database, store, command));
    case "console invite": {
      // That of the installation that runs, which may have begun on another port than this command was given.
      const port = (await findRunning(settings.dataDir))?.port ?? settings.port;
      const { url, expiresAt } = await consoleInvite(database, {
        email: command.email,
        settings: { ...settings, port },
      });
      return [url, `Good once, until ${expiresAt.toISOString()}. Hand it over yourself; do not mail it.`];
    }
    case "tenant import":
      return withFiles(settings, (store) => importMunicipality(database, store, command));
    case "tenant give-up":
      return [await withFiles(settings, (store) => giveUpImport(database, store, command.host))];
    case "erasures list":
      return listErasures(database);
    case "erasures replay":
      return replayList(database, command.list);
    case "domain list":
    case "domain add":
    case "domain check":
    case "domain remove":
    case "domain primary":
      return manageDomain(command, database, settings);
    case "tenant move":
    case "tenant stay":
    case "cell add":
    case "cell list":
      return manageCells(command, database);
    case "backup noted":
      return [await backupNoted(database, command)];
    case "retention":
      return retention(database, command);
    case "keys rotate":
      return [await withInstallation(database, (installation) => rotateKeys(installation, command.host))];
    case "role give":
      return [await withInstallation(database, (installation) => giveRole(installation, command))];
    default:
      return command satisfies never;
  }
}
