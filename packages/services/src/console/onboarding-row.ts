import { Modules, type Onboarding } from "@omzien/contracts";
import { parseTenantId } from "@omzien/db";
import { listOpenOperations } from "@omzien/tenancy";
import { NotFoundError } from "../errors.ts";
import type { ConsoleContext } from "./context.ts";
import { fileShown, findPreview } from "./onboarding-files/preview.ts";
import { filesOf } from "./onboarding-files/queries.ts";
import { operationsOf } from "./municipalities.ts";
import { onboardingById, type OnboardingRow } from "./onboarding-queries.ts";

/** @throws NotFoundError */
export async function findOnboarding(ctx: ConsoleContext, id: string): Promise<OnboardingRow> {
  const row = await onboardingById(ctx.platform, id);
  if (row === undefined) throw new NotFoundError();
  return row;
}

/** What a site cannot be made without. The neighbourhoods may come later. */
const needed = {
  municipality_code: "municipalityCode",
  host: "host",
  phone: "phone",
  phone_hours: "phoneHours",
  administrator_email: "administratorEmail",
} as const;

/** Names of the fields that are still empty. */
export function missingOf(row: OnboardingRow): string[] {
  if (row.finished_at !== null) return [];
  return Object.entries(needed)
    .filter(([column]) => row[column as keyof typeof needed] === null)
    .map(([, field]) => field);
}

/** Whether its fields can be changed: nothing was made yet, or what was begun got stuck. */
export async function mayChange(ctx: ConsoleContext, row: OnboardingRow): Promise<boolean> {
  if (row.finished_at !== null) return false;
  if (row.tenant_id === null) return true;
  const open = (await listOpenOperations(ctx.platform, ctx.now())).get(parseTenantId(row.tenant_id));
  return open === undefined || (open.kind === "provision" && open.isStuck);
}

/** As the console shows it, with what the machine does. */
export async function onboardingShown(ctx: ConsoleContext, row: OnboardingRow): Promise<Onboarding> {
  const operations =
    row.tenant_id === null ? [] : await operationsOf(ctx.platform, parseTenantId(row.tenant_id));
  return {
    id: row.id,
    beganAt: row.began_at.toISOString(),
    beganBy: row.began_by,
    name: row.name,
    municipalityCode: row.municipality_code,
    host: row.host,
    phone: row.phone,
    phoneHours: row.phone_hours,
    administratorEmail: row.administrator_email,
    modules: row.modules === null ? null : Modules.parse(row.modules),
    locale: row.locale,
    formOfAddress: row.form_of_address,
    projectPreset: row.project_preset,
    files: (await filesOf(ctx.platform, row.id)).map(fileShown),
    preview: await findPreview(ctx, row),
    missing: missingOf(row),
    mayChange: await mayChange(ctx, row),
    tenantId: row.tenant_id,
    finishedAt: row.finished_at?.toISOString() ?? null,
    url: row.host === null ? null : ctx.siteUrl(row.host),
    operation: operations.find(({ kind }) => kind === "provision") ?? null,
  };
}
