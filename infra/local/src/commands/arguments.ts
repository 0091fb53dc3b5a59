import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { EmailAddress, Instant, type StaffRole, staffRoles } from "@omzien/contracts";
import { StartFault } from "../start-fault.ts";
import type { DomainCommand } from "./domain.ts";
import type { LifecycleVerb } from "./lifecycle.ts";
import type { MoveCommand } from "./move.ts";

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
  /** What stands on every page; absent: as it was. */
  phone?: { number: string; hours: string };
};

export type Command =
  | { verb: "help" }
  | { verb: "migrate" }
  | { verb: "tend" }
  | { verb: "tenant list" }
  | { verb: "tenant change"; change: LifecycleVerb; host: string }
  | { verb: "tenant certificates" }
  | { verb: "tenant export"; host: string; to: string }
  | { verb: "tenant import"; from: string; host?: string; list?: string }
  | { verb: "tenant give-up"; host: string }
  | MoveCommand
  | DomainCommand
  | { verb: "retention"; host: string; apply: boolean }
  | { verb: "keys rotate"; host: string }
  | { verb: "role give"; host: string; email: string; role: StaffRole }
  | { verb: "console invite"; email: string }
  | { verb: "backup noted"; cell: string; begunAt: Date }
  | { verb: "erasures list" }
  | { verb: "erasures replay"; list?: string }
  | { verb: "tenant create"; tenant: TenantToCreate };

const options = {
  help: { type: "boolean", short: "h" },
  apply: { type: "boolean" },
  name: { type: "string" },
  host: { type: "string" },
  to: { type: "string" },
  from: { type: "string" },
  list: { type: "string" },
  domain: { type: "string" },
  municipality: { type: "string" },
  areas: { type: "string" },
  inhabitants: { type: "string" },
  postcodes: { type: "string" },
  phone: { type: "string" },
  hours: { type: "string" },
  email: { type: "string" },
  role: { type: "string" },
  grace: { type: "string" },
  cell: { type: "string" },
  address: { type: "string" },
  begun: { type: "string" },
} as const;

const changes = {
  "tenant suspend": "suspend",
  "tenant resume": "resume",
  "tenant delete": "delete",
  "tenant restore": "restore",
} as const satisfies Record<string, LifecycleVerb>;

type Values = Partial<Record<Exclude<keyof typeof options, "help" | "apply">, string>>;

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
    case "tend":
    case "tenant list":
    case "erasures list":
    case "tenant certificates":
      return { verb };
    case "erasures replay":
      return { verb, ...listOf(values, from) };
    case "tenant suspend":
    case "tenant resume":
    case "tenant delete":
    case "tenant restore":
      return { verb: "tenant change", change: changes[verb], ...required(values, ["host"]) };
    case "tenant export": {
      const { host, to } = required(values, ["host", "to"]);
      return { verb, host, to: resolve(from, to) };
    }
    case "tenant import": {
      const { from: folder } = required(values, ["from"]);
      return { verb, from: existing("from", folder, from), ...hostOf(values), ...listOf(values, from) };
    }
    case "tenant give-up":
      return { verb, ...required(values, ["host"]) };
    case "tenant move":
      return { verb, ...required(values, ["host", "to"]), graceSeconds: graceOf(values) };
    case "cell add":
      return { verb, ...required(values, ["cell", "address"]) };
    case "cell list":
      return { verb };
    case "backup noted": {
      const { cell, begun } = required(values, ["cell", "begun"]);
      return { verb, cell, begunAt: instantIn(begun) };
    }
    case "tenant stay":
    case "domain list":
      return { verb, ...required(values, ["host"]) };
    case "domain add":
    case "domain check":
    case "domain remove":
    case "domain primary":
      return { verb, ...required(values, ["host", "domain"]) };
    case "retention":
      return { verb, ...required(values, ["host"]), apply: values.apply === true };
    case "keys rotate":
      return { verb, ...required(values, ["host"]) };
    case "console invite":
      return { verb, email: addressIn(required(values, ["email"]).email) };
    case "role give":
      return { verb, ...roleToGive(values) };
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

/** @throws StartFault that names all options that are missing. */
function required<Name extends keyof Values>(values: Values, names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => !values[name]?.trim());
  if (missing.length > 0) throw new StartFault(`Missing: ${missing.map((name) => `--${name}`).join(", ")}.`);
  // Every name has a value by now.
  return Object.fromEntries(names.map((name) => [name, values[name]?.trim()])) as Record<Name, string>;
}

function listOf({ list }: Values, from: string): { list?: string } {
  return list === undefined ? {} : { list: existing("list", list, from) };
}

function hostOf({ host }: Values): { host?: string } {
  return host === undefined ? {} : { host: host.trim() };
}

function graceOf({ grace = "60" }: Values): number {
  if (/^\d{1,5}$/.test(grace)) return Number(grace);
  throw new StartFault(`--grace is "${grace}"; it must be a number of seconds.`);
}

function instantIn(begun: string): Date {
  const instant = Instant.safeParse(begun);
  if (instant.success) return new Date(instant.data);
  throw new StartFault(`--begun is "${begun}"; it must be an instant like 2027-01-31T02:00:00Z.`);
}

function roleToGive(values: Values): { host: string; email: string; role: StaffRole } {
  const { host, email, role: asked } = required(values, ["host", "email", "role"]);
  const role = staffRoles.find((each) => each === asked);
  if (role === undefined)
    throw new StartFault(`--role is "${asked}"; it must be one of ${staffRoles.join(", ")}.`);
  return { host, email: addressIn(email), role };
}

function addressIn(email: string): string {
  const address = EmailAddress.safeParse(email);
  if (address.success) return address.data;
  throw new StartFault(`--email is "${email}"; it must be an address like anneke@utrecht.example.`);
}

function tenantToCreate(values: Values, from: string): TenantToCreate {
  const { name, host, municipality, areas } = required(values, ["name", "host", "municipality", "areas"]);
  const { inhabitants, postcodes, phone, hours } = values;
  if ((phone === undefined) !== (hours === undefined)) {
    throw new StartFault("--phone and --hours go together: a number, and when it is answered.");
  }
  if (!/^GM\d{4}$/.test(municipality)) {
    throw new StartFault(`--municipality is "${municipality}"; it must be a code like GM0344.`);
  }
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
    throw new StartFault(
      `--host is "${host}"; it must be a name like utrecht.localhost, in lower case, without port.`,
    );
  }
  return {
    name,
    host,
    municipality,
    areas: existing("areas", areas, from),
    ...(inhabitants === undefined ? {} : { inhabitants: existing("inhabitants", inhabitants, from) }),
    ...(postcodes === undefined ? {} : { postcodes: existing("postcodes", postcodes, from) }),
    ...(phone === undefined || hours === undefined
      ? {}
      : { phone: { number: phone.trim(), hours: hours.trim() } }),
  };
}

function existing(option: string, path: string, from: string): string {
  const file = resolve(from, path);
  if (existsSync(file)) return file;
  throw new StartFault(`--${option}: there is no file ${file}.`);
}
