import { Modules, type Onboarding } from "@omzien/contracts";
import type { TenantId } from "@omzien/db";
import { createTenant, TenantRefusedError } from "@omzien/tenancy";
import { writeImport } from "@omzien/tenancy/import";
import { firstTheme } from "@omzien/theme";
import { ConflictError, InvalidInputError } from "../errors.ts";
import { appoint } from "../onboarding/appoint.ts";
import { furnishSite } from "../onboarding/furnish-site.ts";
import { beginWithPreset } from "../project-presets/index.ts";
import { recordOwnAct } from "./acts.ts";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "./context.ts";
import {
  endOnboarding,
  keepTenant,
  type OnboardingRow,
  tenantAtHost,
  tenantStanding,
} from "./onboarding-queries.ts";
import { findOnboarding, missingOf, onboardingShown } from "./onboarding-row.ts";
import { bodiesOf } from "./onboarding-files/queries.ts";
import { readFiles } from "./onboarding-files/read-files.ts";
import { siteContext } from "./site-context.ts";

const job = "console onboarding";

/**
 * Makes the site step by step and opens it last: tables, words, kind of project, neighbourhoods, first administrator. What failed is
 * kept with its step; the same call again goes on there.
 *
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError `onboarding_not_complete`, `onboarding_step_failed`
 * @throws InvalidInputError `in_use` at /host when another municipality has it by now.
 */
export async function finishOnboarding({
  ctx,
  input: { id },
}: ConsoleVerb<{ id: string }>): Promise<Onboarding> {
  platformAdministratorOf(ctx);
  const row = await findOnboarding(ctx, id);
  if (row.finished_at !== null) return onboardingShown(ctx, row);
  const { host, municipality_code: municipalityCode } = row;
  if (missingOf(row).length > 0 || host === null || municipalityCode === null) {
    throw new ConflictError("onboarding_not_complete");
  }
  const tenantId = await make(ctx, row, { host, municipalityCode });
  await ctx.platform.transaction((tx) => endOnboarding(tx, id, { tenantId, now: ctx.now() }));
  await recordOwnAct(ctx, { action: "tenant.made", tenant: { id: tenantId, name: row.name }, detail: host });
  return onboardingShown(ctx, await findOnboarding(ctx, id));
}

async function make(
  ctx: ConsoleContext,
  row: OnboardingRow,
  { host, municipalityCode }: { host: string; municipalityCode: string },
): Promise<TenantId> {
  await refuseOthersHost(ctx, row, host);
  try {
    const { id } = await createTenant(
      ctx.platform,
      { name: row.name, municipalityCode, hosts: [host] },
      {
        logins: ctx.logins,
        who: platformAdministratorOf(ctx).email,
        steps: stepsOf(ctx, row, { host, municipalityCode }),
      },
    );
    return id;
  } catch (error) {
    if (error instanceof TenantRefusedError)
      throw new InvalidInputError([{ pointer: "/host", code: "in_use" }]);
    await noteTenant(ctx, row.id, host);
    throw new ConflictError("onboarding_step_failed");
  }
}

/** `createTenant` would take a site of the same host for its own; one that was begun from here and broke off, it is. */
async function refuseOthersHost(ctx: ConsoleContext, row: OnboardingRow, host: string): Promise<void> {
  const owner = await tenantAtHost(ctx.platform, host);
  if (owner === undefined || owner === row.tenant_id) return;
  const { state, municipality_code: code } = await tenantStanding(ctx.platform, owner);
  if (state === "preparing" && code === row.municipality_code) return;
  throw new InvalidInputError([{ pointer: "/host", code: "in_use" }]);
}

async function noteTenant(ctx: ConsoleContext, id: string, host: string): Promise<void> {
  const tenantId = await tenantAtHost(ctx.platform, host);
  if (tenantId !== undefined) await keepTenant(ctx.platform, id, tenantId);
}

function stepsOf(
  ctx: ConsoleContext,
  row: OnboardingRow,
  { host, municipalityCode }: { host: string; municipalityCode: string },
) {
  const { platform } = ctx;
  const municipality = { code: municipalityCode, name: row.name };
  return [
    {
      name: "words",
      run: async (id: TenantId) => {
        await noteTenant(ctx, row.id, host);
        await furnish(ctx, row, id);
      },
    },
    {
      name: "project",
      run: async (id: TenantId) => {
        const preset = row.project_preset;
        if (preset === null) return;
        const site = await siteContext(ctx, { id, name: row.name, hosts: [host] }, job);
        await beginWithPreset(site, { preset, except: row.modules === null ? [] : ["modules"] });
      },
    },
    {
      name: "contents",
      run: async (id: TenantId) => {
        const files = await bodiesOf(platform, row.id);
        if (files.length === 0) return;
        const read = await readFiles(files, municipality);
        await writeImport({ db: await ctx.tenantDb(id), platform }, read);
      },
    },
    {
      name: "administrator",
      run: async (id: TenantId) => {
        const email = row.administrator_email;
        if (email === null) return;
        await appoint({
          ctx: await siteContext(ctx, { id, name: row.name, hosts: [host] }, job),
          input: { email, role: "administrator" },
        });
      },
    },
  ];
}

async function furnish(ctx: ConsoleContext, row: OnboardingRow, id: TenantId): Promise<void> {
  const site = {
    name: row.name,
    // Reads well from the first day; the municipality's administrator writes its own.
    slogan: "Buren helpen buren",
    introduction: "Hulp vragen of geven, dichtbij en zonder kosten.",
    phone: row.phone ?? "",
    phoneHours: row.phone_hours ?? "",
    locale: row.locale ?? "nl",
    formOfAddress: row.form_of_address ?? "je",
    theme: { ...firstTheme },
    ...(row.modules === null ? {} : { modules: Modules.parse(row.modules) }),
  };
  return furnishSite(await ctx.tenantDb(id), site, ctx.now());
}
