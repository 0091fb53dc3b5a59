import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { StartFault } from "../start-fault.ts";

export type TenantToCreate = {
  /** As residents know it: "Utrecht". */
  name: string;
  /** Lower case, without scheme and port. */
  host: string;
  /** Code of Statistics Netherlands: "GM0344". */
  municipality: string;
  /** Absolute paths. */
  areas: string;
  inhabitants?: string;
  postcodes?: string;
};

export type Command =
  | { verb: "help" }
  | { verb: "migrate" }
  | { verb: "tenant list" }
  | { verb: "retention"; host: string; apply: boolean }
  | { verb: "keys rotate"; host: string }
  | { verb: "tenant create"; tenant: TenantToCreate };

export const usage = `Usage: npm run omzien -- <command>

  migrate            brings the catalog and every municipality up to this version
  tenant list        shows the municipalities and their hosts
  keys rotate        gives a municipality a new key for its contact data, while it is served
    --host           utrecht.localhost
  tenant create      makes a live site of a real municipality; running it again changes nothing
    --name           as residents know it: Utrecht
    --host           utrecht.localhost
    --municipality   code of Statistics Netherlands: GM0344
    --areas          GeoJSON with the neighbourhoods' borders
    --inhabitants    key figures of Statistics Netherlands (.xlsx); may be left out
    --postcodes      CSV with postcodes and where they are; may be left out
  retention          counts what has had its term, and checks the chain of consents; changes nothing
    --host           of which municipality
    --apply          destroys what is counted, as the worker does every hour

Uses the database of the npm start that runs, of DATABASE_URL, or starts the one in .omzien for a moment.
`;

const options = {
  help: { type: "boolean", short: "h" },
  apply: { type: "boolean" },
  name: { type: "string" },
  host: { type: "string" },
  municipality: { type: "string" },
  areas: { type: "string" },
  inhabitants: { type: "string" },
  postcodes: { type: "string" },
} as const;

type Values = Partial<
  Record<"name" | "host" | "municipality" | "areas" | "inhabitants" | "postcodes", string>
>;

/**
 * Reads a command line.
 *
 * @param from the folder that relative paths are meant from.
 * @throws StartFault with one sentence for a command, option or file that does not exist.
 */
export function readCommand(args: string[], from: string): Command {
  const { values, positionals } = parse(args);
  if (values.help || positionals.length === 0) return { verb: "help" };
  const verb = positionals.join(" ");
  switch (verb) {
    case "help":
    case "migrate":
    case "tenant list":
      return { verb };
    case "retention":
      if (!values.host?.trim()) throw new StartFault("Missing: --host.");
      return { verb, host: values.host.trim(), apply: values.apply === true };
    case "keys rotate":
      if (!values.host?.trim()) throw new StartFault("Missing: --host.");
      return { verb, host: values.host.trim() };
    case "tenant create":
      return { verb, tenant: tenantToCreate(values, from) };
    default:
      throw new StartFault(`There is no command "${verb}"; npm run omzien -- --help lists them.`);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new StartFault(`${error.message.split(". ")[0]}; npm run omzien -- --help lists the options.`, {
      cause: error,
    });
  }
}

function tenantToCreate(values: Values, from: string): TenantToCreate {
  const missing = (["name", "host", "municipality", "areas"] as const).filter(
    (name) => !values[name]?.trim(),
  );
  if (missing.length > 0) throw new StartFault(`Missing: ${missing.map((name) => `--${name}`).join(", ")}.`);
  const { name = "", host = "", municipality = "", areas = "", inhabitants, postcodes } = values;
  if (!/^GM\d{4}$/.test(municipality)) {
    throw new StartFault(`--municipality is "${municipality}"; it must be a code like GM0344.`);
  }
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
    throw new StartFault(
      `--host is "${host}"; it must be a name like utrecht.localhost, in lower case, without port.`,
    );
  }
  return {
    name: name.trim(),
    host,
    municipality,
    areas: existing("areas", areas, from),
    ...(inhabitants === undefined ? {} : { inhabitants: existing("inhabitants", inhabitants, from) }),
    ...(postcodes === undefined ? {} : { postcodes: existing("postcodes", postcodes, from) }),
  };
}

function existing(option: string, path: string, from: string): string {
  const file = resolve(from, path);
  if (existsSync(file)) return file;
  throw new StartFault(`--${option}: there is no file ${file}.`);
}
