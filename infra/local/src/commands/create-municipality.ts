import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { TenantId } from "@omzien/db";
import {
  type AssembledImport,
  assembleImport,
  ImportFileError,
  type ImportProgress,
  type WrittenImport,
  writeImport,
} from "@omzien/tenancy/import";
import { shippedThemes } from "@omzien/theme";
import { type ServiceContext, setPhone, siteSettings } from "@omzien/services";
import { type Installation, withInstallation } from "../installation.ts";
import { importReportPath } from "../import-reports.ts";
import { makeSite } from "../make-site.ts";
import { bar, step } from "../progress.ts";
import type { Settings } from "../settings.ts";
import { StartFault } from "../start-fault.ts";
import { migrate } from "../steps.ts";
import type { TenantToCreate } from "./arguments.ts";
import { jobAt } from "./job-at.ts";
import { inWords, reportLines, shortReportLines } from "./report-lines.ts";
import { withDatabase } from "./with-database.ts";

const remarksOnScreen = 12;

/**
 * Makes a live site of a real municipality from its files. They are read whole before anything is written, and the
 * site is opened last, so that a broken file or an interruption leaves nothing half made for residents to see.
 * Running it again changes nothing.
 *
 * @throws StartFault with file, line and reason.
 */
export async function createMunicipality(settings: Settings, tenant: TenantToCreate): Promise<void> {
  const assembled = await step("Reading the files", (say) => assemble(tenant, say));
  const changes = await withDatabase(settings, async (database) => {
    await step("Migrating", (say) => migrate(database, say));
    return step("Making the site", (say) =>
      withInstallation(database, (installation) => writeMunicipality(installation, tenant, assembled, say)),
    );
  });
  const report = await keepReport(settings, tenant, assembled);
  process.stdout.write(`\n${shortReportLines(assembled.report, remarksOnScreen).join("\n")}\n\n`);
  process.stdout.write(`${changes}\nThe whole report: ${report}\n`);
}

async function assemble(tenant: TenantToCreate, say: (word: string) => void): Promise<AssembledImport> {
  const request = {
    areasPath: tenant.areas,
    inhabitantsPath: tenant.inhabitants,
    postcodesPath: tenant.postcodes,
    municipality: { code: tenant.municipality, name: tenant.name },
  };
  const show = ({ step: part, done, total }: ImportProgress) =>
    say(`${bar(total === 0 ? 1 : done / total)} ${part}`);
  try {
    return await assembleImport(request, show);
  } catch (error) {
    if (error instanceof ImportFileError)
      throw new StartFault(`${error.message} Nothing was made.`, { cause: error });
    throw error;
  }
}

async function writeMunicipality(
  installation: Installation,
  tenant: TenantToCreate,
  assembled: AssembledImport,
  say: (word: string) => void,
): Promise<string> {
  const [theme] = shippedThemes;
  if (theme === undefined) throw new StartFault("There is no theme to begin with.");
  const site = { ...newSite, name: tenant.name, theme: { ...theme } };
  say("tables");
  const { id, isNew, filled } = await makeSite(
    installation,
    { host: tenant.host, municipalityCode: tenant.municipality, site },
    (db) => {
      say("neighbourhoods");
      return writeImport({ db, platform: installation.platform }, assembled);
    },
  );
  const ctx = await jobAt(installation, { host: tenant.host, job: "tenant create" });
  const phone = await phoneInWords(ctx, tenant);
  const missing = await missingInWords(ctx, tenant.host);
  return [changesInWords(tenant, id, isNew, filled), ...phone, ...missing].join("\n");
}

/** Whoever gave a number hears it when pages do not show it. */
async function phoneInWords(ctx: ServiceContext, { phone, host }: TenantToCreate): Promise<string[]> {
  if (!phone) return [];
  const set = await setPhone({ ctx, input: { phone: phone.number, phoneHours: phone.hours } });
  return set === "own-words"
    ? [
        `The telephone number was not changed: ${host} has words of its own, and an administrator sets the number there, under /beheer/woorden.`,
      ]
    : [];
}

/** What people need from the first day and no file holds. */
async function missingInWords(ctx: ServiceContext, host: string): Promise<string[]> {
  const { phone } = await siteSettings(ctx.db, ctx.now());
  const desk = await ctx.db.kysely
    .selectFrom("person_role")
    .select("person_id")
    .where("role", "in", ["coordinator", "broker"])
    .limit(1)
    .execute();
  const lines: string[] = [];
  if (phone === "") {
    lines.push(`${host} has no telephone number yet: give the same command again with --phone and --hours.`);
  }
  if (desk.length === 0) {
    lines.push(
      `${host} has nobody at its desk yet: npm run omzien -- role give --host ${host} --email … --role coordinator`,
    );
  }
  return lines;
}

// What the municipality's administrator has yet to fill in stays empty; the rest reads well from the first day.
const newSite = {
  slogan: "Buren helpen buren",
  introduction: "Hulp vragen of geven, dichtbij en zonder kosten.",
  phone: "",
  phoneHours: "",
  locale: "nl",
  formOfAddress: "je",
} as const;

function changesInWords(
  tenant: TenantToCreate,
  id: TenantId,
  isNew: boolean,
  written: WrittenImport,
): string {
  const changed = Object.entries(written).filter(([, count]) => count > 0);
  const site = `${tenant.name} (${id}) at ${tenant.host}`;
  if (!isNew && changed.length === 0) return `${site} was there already; nothing changed.`;
  const counts = changed.map(([what, count]) => `${inWords(what)} ${count}`).join(", ");
  return `${site} ${isNew ? "is live" : "was brought up to date"}: ${counts || "no rows changed"}.`;
}

async function keepReport(
  settings: Settings,
  tenant: TenantToCreate,
  assembled: AssembledImport,
): Promise<string> {
  const file = importReportPath(settings.dataDir, tenant.host);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${reportLines(assembled.report).join("\n")}\n`);
  return file;
}
