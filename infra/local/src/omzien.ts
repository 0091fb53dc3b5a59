import { readCommand, type Command, usage } from "./commands/arguments.ts";
import { createMunicipality } from "./commands/create-municipality.ts";
import { listErasures, replayList } from "./commands/erasures.ts";
import { giveRole } from "./commands/give-role.ts";
import { listMunicipalities } from "./commands/list-municipalities.ts";
import { retention } from "./commands/retention.ts";
import { rotateKeys } from "./commands/rotate-keys.ts";
import { tend } from "./commands/tend.ts";
import { withDatabase } from "./commands/with-database.ts";
import { withInstallation } from "./installation.ts";
import { step } from "./progress.ts";
import { readSettings, type Settings } from "./settings.ts";
import { StartFault } from "./start-fault.ts";
import { migrate } from "./steps.ts";

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
        await step("Spare municipalities", async (say) => say((await tend(database)).join(" ")));
      });
      return;
    case "tend": {
      const lines = await withDatabase(settings, tend);
      process.stdout.write(`${lines.join("\n")}\n`);
      return;
    }
    case "tenant list": {
      const lines = await withDatabase(settings, listMunicipalities);
      process.stdout.write(`${lines.length === 0 ? "There are no municipalities yet." : lines.join("\n")}\n`);
      return;
    }
    case "erasures list": {
      const lines = await withDatabase(settings, listErasures);
      process.stdout.write(lines.map((line) => `${line}\n`).join(""));
      return;
    }
    case "erasures replay": {
      const lines = await withDatabase(settings, (database) => replayList(database, command.list));
      process.stdout.write(`${lines.join("\n")}\n`);
      return;
    }
    case "retention": {
      const lines = await withDatabase(settings, (database) => retention(database, command));
      process.stdout.write(`${lines.join("\n")}\n`);
      return;
    }
    case "keys rotate": {
      const line = await withDatabase(settings, (database) =>
        withInstallation(database, (installation) => rotateKeys(installation, command.host)),
      );
      process.stdout.write(`${line}\n`);
      return;
    }
    case "role give": {
      const line = await withDatabase(settings, (database) =>
        withInstallation(database, (installation) => giveRole(installation, command)),
      );
      process.stdout.write(`${line}\n`);
      return;
    }
    case "tenant create":
      await createMunicipality(settings, command.tenant);
      return;
    default:
      command satisfies never;
  }
}
