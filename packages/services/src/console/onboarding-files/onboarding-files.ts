import {
  OnboardingMap,
  type OnboardingRemarks,
  type Onboarding,
  type OnboardingFileKind,
} from "@omzien/contracts";
import { ConflictError, NotFoundError } from "../../errors.ts";
import { recordOwnAct } from "../acts.ts";
import { type ConsoleContext, type ConsoleVerb, platformAdministratorOf } from "../context.ts";
import type { OnboardingRow } from "../onboarding-queries.ts";
import { findOnboarding, onboardingShown } from "../onboarding-row.ts";
import { findChangeable, takeBack } from "../onboardings.ts";
import { findPreview, findRemarks, previewOf } from "./preview.ts";
import {
  bodiesOf,
  deleteFile,
  filesOf,
  forgetFiles,
  lockOnboarding,
  previewColumn,
  putFile,
  putPreview,
} from "./queries.ts";
import { fileFault, readFiles, type SentFile } from "./read-files.ts";

/**
 * Reads a file together with those that were sent before, and keeps it until the site is made, with a preview of what
 * all of them hold. A file that cannot be read changes nothing.
 *
 * @throws InvalidInputError at /file: `code_first` before the municipality's code is known, `areas_first` before its
 * borders are, `unreadable`, `no_areas` when no row is of this municipality.
 * @throws NotFoundError, UnauthenticatedError
 * @throws ConflictError `conflict` while its site is being made, or when another file was sent at the same moment.
 */
export async function keepOnboardingFile({
  ctx,
  input: { id, ...file },
}: ConsoleVerb<SentFile & { id: string }>): Promise<Onboarding> {
  const { email } = platformAdministratorOf(ctx);
  const row = await findChangeable(ctx, id);
  if (row.municipality_code === null) throw fileFault("code_first");
  const others = (await bodiesOf(ctx.platform, id)).filter(({ kind }) => kind !== file.kind);
  const preview = previewOf(await readFiles([...others, file], municipalityOf(row)));
  await takeBack(ctx, row);
  const now = ctx.now();
  await ctx.platform.transaction(async (tx) => {
    await lockOnboarding(tx, id);
    const there = (await filesOf(tx, id)).filter(({ kind }) => kind !== file.kind);
    if (stampOf(there) !== stampOf(others)) throw new ConflictError("conflict");
    await putFile(tx, { onboarding_id: id, ...file, sent_by: email, sent_at: now });
    await putPreview(tx, { onboardingId: id, now, ...preview });
  });
  return shownAfterChange(ctx, row);
}

/**
 * Takes a file away again; without borders the others have no meaning, and go with them.
 *
 * @throws NotFoundError also when it was not sent; UnauthenticatedError
 * @throws ConflictError `conflict` while its site is being made, or when another file was sent at the same moment.
 */
export async function removeOnboardingFile({
  ctx,
  input: { id, kind },
}: ConsoleVerb<{ id: string; kind: OnboardingFileKind }>): Promise<Onboarding> {
  platformAdministratorOf(ctx);
  const row = await findChangeable(ctx, id);
  const all = await bodiesOf(ctx.platform, id);
  if (!all.some((file) => file.kind === kind)) throw new NotFoundError();
  const rest = kind === "areas" ? [] : all.filter((file) => file.kind !== kind);
  const preview = rest.length === 0 ? undefined : previewOf(await readFiles(rest, municipalityOf(row)));
  await takeBack(ctx, row);
  await ctx.platform.transaction(async (tx) => {
    await lockOnboarding(tx, id);
    if (stampOf(await filesOf(tx, id)) !== stampOf(all)) throw new ConflictError("conflict");
    if (preview === undefined) return forgetFiles(tx, id);
    await deleteFile(tx, { onboardingId: id, kind });
    return putPreview(tx, { onboardingId: id, now: ctx.now(), ...preview });
  });
  return shownAfterChange(ctx, row);
}

const perPage = 25;

/**
 * Rows that were left out or placed otherwise, and what else there is to say: those that were left out first,
 * twenty-five at a time.
 *
 * @param input.cursor from the page before. @throws NotFoundError, UnauthenticatedError
 */
export async function listOnboardingRemarks({
  ctx,
  input: { id, cursor },
}: ConsoleVerb<{ id: string; cursor?: string | undefined }>): Promise<OnboardingRemarks> {
  platformAdministratorOf(ctx);
  const remarks = await findRemarks(ctx, await findOnboarding(ctx, id));
  const from = Number(cursor ?? 0);
  const items = remarks.slice(from, from + perPage);
  return from + perPage < remarks.length ? { items, nextCursor: String(from + perPage) } : { items };
}

/** The neighbourhoods as they will be, with borders to look at. @throws NotFoundError, UnauthenticatedError */
export async function getOnboardingMap({
  ctx,
  input: { id },
}: ConsoleVerb<{ id: string }>): Promise<OnboardingMap> {
  platformAdministratorOf(ctx);
  await findPreview(ctx, await findOnboarding(ctx, id));
  const map = await previewColumn(ctx.platform, id, "map");
  return map === undefined ? { areas: [] } : OnboardingMap.parse(map);
}

function municipalityOf({ municipality_code: code, name }: OnboardingRow): { code: string; name: string } {
  return { code: code ?? "", name };
}

/** Tells whether the same files are there as a moment ago. */
function stampOf(files: readonly { kind: string; sent_at: Date }[]): string {
  return files.map(({ kind, sent_at: at }) => `${kind} ${at.toISOString()}`).join();
}

async function shownAfterChange(ctx: ConsoleContext, { id, name }: OnboardingRow): Promise<Onboarding> {
  await recordOwnAct(ctx, { action: "onboarding.changed", detail: name });
  return onboardingShown(ctx, await findOnboarding(ctx, id));
}
