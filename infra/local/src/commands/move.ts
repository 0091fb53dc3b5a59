import { openPlatform, type PlatformDb } from "@omzien/db";
import {
  abandonMove,
  addCell,
  type ListedCell,
  listCells,
  listTenants,
  MoveRefusedError,
  moveTenant,
  OperationOpenError,
  StepsInterruptedError,
} from "@omzien/tenancy";
import { step } from "../progress.ts";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";
import { refusalInWords, stepInWords } from "./move-words.ts";

export type MoveCommand =
  | { verb: "tenant move"; host: string; to: string; graceSeconds: number }
  | { verb: "tenant stay"; host: string }
  | { verb: "cell add"; cell: string; address: string }
  | { verb: "cell list" };

const who = "command line";

/**
 * Moves a municipality to another cell, gives a move up, or shows and adds cells.
 *
 * @returns what was done, in lines.
 * @throws StartFault when it is refused; nothing was changed then.
 */
export async function manageCells(command: MoveCommand, database: OpenDatabase): Promise<string[]> {
  const platform = openPlatform({ url: database.url, connections: 6, statementTimeoutMs: 0 });
  try {
    return await run(platform, command, database);
  } catch (error) {
    if (error instanceof MoveRefusedError)
      throw new StartFault(refusalInWords(error.reason), { cause: error });
    if (error instanceof OperationOpenError || error instanceof StepsInterruptedError)
      throw new StartFault(error.message, { cause: error });
    throw error;
  } finally {
    await platform.close();
  }
}

async function run(platform: PlatformDb, command: MoveCommand, database: OpenDatabase): Promise<string[]> {
  switch (command.verb) {
    case "cell list":
      return (await listCells(platform)).map(cellInWords);
    case "cell add": {
      const { cell: id, address } = command;
      const { isNew } = await addCell(platform, database.url, { id, address, logins: database.logins });
      return [isNew ? `The cell ${id} is ready to be moved to.` : `The cell ${id} was there already.`];
    }
    case "tenant stay":
      await abandonMove(platform, await tenantIdOf(platform, command.host), who);
      return [`${command.host} stays where it is; nothing of the move remains.`];
    case "tenant move":
      return move(platform, command, database);
    default:
      return command satisfies never;
  }
}

async function move(
  platform: PlatformDb,
  { host, to, graceSeconds }: { host: string; to: string; graceSeconds: number },
  { logins: { app, worker } }: OpenDatabase,
): Promise<string[]> {
  const tenantId = await tenantIdOf(platform, host);
  const { isNew, stallMs } = await step(`Moving ${host} to ${to}`, (say) =>
    moveTenant(
      platform,
      { tenantId, toCell: to, who },
      {
        logins: { app: app.name, worker: worker.name },
        graceMs: graceSeconds * 1000,
        onStep: (name, what) => what === "started" && say(stepInWords(name)),
        onCopied: (done, total) => say(`${done} of ${total} tables copied`),
      },
    ),
  );
  if (!isNew) return [`${host} lives in ${to} already; nothing changed.`];
  const stall = stallMs === undefined ? "" : ` Writing was held up for ${Math.ceil(stallMs)} ms at most.`;
  return [`${host} lives in ${to} now; all its rows were compared.${stall}`];
}

/** By host or by id. */
async function tenantIdOf(platform: PlatformDb, text: string) {
  const tenant = (await listTenants(platform)).find(({ id, hosts }) => id === text || hosts.includes(text));
  if (tenant !== undefined) return tenant.id;
  throw new StartFault(`There is no municipality at ${text}; npm run omzien -- tenant list shows them.`);
}

function cellInWords({ id, state, address, tenants, maxTenants }: ListedCell): string {
  const where = address ?? "the database of the catalog";
  return [id, state, `${tenants} of ${maxTenants} municipalities`, where].join("  ");
}
