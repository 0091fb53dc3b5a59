import type { FormOfAddress, HouseStyleImage, Locale, Modules, OwnWords, Theme } from "@omzien/contracts";
import { type Cell, defineQuery, type TenantDb } from "@omzien/db";
import { themeOr } from "@omzien/theme";
import { currentHouseStyle, nextHouseStyleChange } from "../house-style/current-house-style.ts";
import { currentPacket } from "../information-packet/queries.ts";
import { modulesTopic } from "../modules/modules-topic.ts";
import { currentSettings } from "../settings/topic.ts";
import { siteWordsTopic } from "../site-words/site-words-topic.ts";
import { staffSignInTopic } from "../staff-sign-in/staff-sign-in-topic.ts";

/** How the site looks and speaks; needed for every page and every mail. */
export interface SiteSettings {
  name: string;
  slogan: string;
  introduction: string;
  phone: string;
  phoneHours: string;
  locale: Locale;
  /** To choose from. */
  languages: readonly Locale[];
  words: OwnWords;
  /** Whether there are longer texts of the municipality to read. */
  hasTexts: boolean;
  /** Whether there is an information packet. */
  hasPacket: boolean;
  /** Parts of the site that are on. */
  modules: Modules;
  formOfAddress: FormOfAddress;
  /** Colleagues may sign in with the municipality's own account. */
  hasStaffSignIn: boolean;
  theme: Theme;
  /** Undefined: the sign of the theme and the name; the first letter. */
  logo?: HouseStyleImage | undefined;
  icon?: HouseStyleImage | undefined;
}

interface Kept {
  settings: Promise<SiteSettings>;
  readAt: number;
  /** When a house style that was planned takes effect. */
  until?: Date | undefined;
}

// For when nothing was announced; the catalogue of tenants is looked at as often.
const keepMs = 30_000;
let kept = new WeakMap<TenantDb, Kept>();

const settingsRow = defineQuery<Record<never, never>>()((db) =>
  db.selectFrom("site").select(["form_of_address", "theme"]).where("id", "=", 1),
);

/**
 * The settings of a tenant as they hold at `now`. Kept in memory until the database says that they changed
 * (`followSettings`), a planned house style takes effect, or at the latest after 30 seconds.
 */
export function siteSettings(db: TenantDb, now: Date): Promise<SiteSettings> {
  const known = kept.get(db);
  const isFresh = known && performance.now() - known.readAt < keepMs;
  if (isFresh && (known.until === undefined || now < known.until)) return known.settings;
  const reading = readSettings(db, now);
  const entry: Kept = { settings: reading.then(({ settings }) => settings), readAt: performance.now() };
  kept.set(db, entry);
  reading.then(
    ({ until }) => {
      entry.until = until;
    },
    // A failure is not kept: the next request asks again.
    () => kept.delete(db),
  );
  return entry.settings;
}

/** Makes the next look at this tenant's settings go to the database; for what this process changed itself. */
export function forgetSettings(db: TenantDb): void {
  kept.delete(db);
}

/**
 * From now on, settings that any process changes are read anew here too, within the time that a NOTIFY takes. After
 * a lost connection everything is: what was said meanwhile is lost.
 * @throws DatabaseUnavailableError
 */
export async function followSettings(cell: Pick<Cell, "listen" | "tenants">): Promise<void> {
  const byId: ReadonlyMap<string, TenantDb> = cell.tenants;
  await cell.listen(
    "tenant_settings_changed",
    (tenantId) => {
      const db = byId.get(tenantId);
      if (db) forgetSettings(db);
    },
    () => {
      kept = new WeakMap();
    },
  );
}

async function readSettings(
  db: TenantDb,
  now: Date,
): Promise<{ settings: SiteSettings; until: Date | undefined }> {
  const [row, words, modules, staffSignIn, packet, style, until] = await Promise.all([
    db.one(settingsRow, {}),
    currentSettings(db, siteWordsTopic),
    currentSettings(db, modulesTopic),
    currentSettings(db, staffSignInTopic),
    currentPacket(db),
    currentHouseStyle(db, now),
    nextHouseStyleChange(db, now),
  ]);
  const settings = {
    name: words.name,
    slogan: words.slogan,
    introduction: words.introduction,
    phone: words.phone,
    phoneHours: words.phoneHours,
    locale: words.locale,
    languages: words.languages,
    words: words.words,
    hasPacket: packet !== undefined,
    hasTexts:
      packet !== undefined ||
      [words.houseRules, words.ownResponsibility, words.insurance, words.reciprocity].some(
        (text) => text !== "",
      ),
    modules,
    hasStaffSignIn: staffSignIn.use !== "off",
    formOfAddress: style?.formOfAddress ?? row.form_of_address,
    theme: style ? { ...style.appearance, id: "own", name: words.name } : themeOr(row.theme),
    logo: style?.logo ?? undefined,
    icon: style?.icon ?? undefined,
  };
  return { settings, until };
}
