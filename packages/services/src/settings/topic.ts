import type { TenantExecutor, TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { storedSettings, storedStart } from "./queries.ts";

/** A schema of packages/contracts. */
interface Contract<Settings> {
  safeParse: (stored: unknown) => { success: true; data: Settings } | { success: false };
}

/** What held until now. */
export interface Held<Settings> {
  settings: Settings;
  /** Null: as the site was made. */
  since: Date | null;
}

/** One subject that administrators set, with its contract and how it is before anybody set it. */
export interface Topic<Settings> {
  /** `site-words`; also the name in the audit, with underscores. */
  id: string;
  schema: Contract<Settings>;
  /** How the site was made; read until something else holds, and kept from then on. */
  first: (db: TenantExecutor) => Promise<Settings>;
  /** What is written down instead, before it is kept as a draft: with ids for what is new. @throws InvalidInputError */
  prepare?: (tx: TenantTx, settings: Settings) => Promise<Settings>;
  /** What else holds from then on, in the transaction that publishes. */
  onPublished?: (
    tx: TenantTx,
    ctx: ServiceContext,
    settings: Settings,
    held: Held<Settings>,
  ) => Promise<void>;
}

/** What is stored as the contract of today has it; undefined when it cannot be read any more. */
export function readSettings<Settings>(topic: Topic<Settings>, stored: unknown): Settings | undefined {
  const parsed = topic.schema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** What holds now. */
export async function currentSettings<Settings>(
  db: TenantExecutor,
  topic: Topic<Settings>,
): Promise<Settings> {
  return readSettings(topic, await storedSettings(db, topic.id)) ?? startOf(db, topic);
}

/** How the site was made. */
export async function startOf<Settings>(db: TenantExecutor, topic: Topic<Settings>): Promise<Settings> {
  return readSettings(topic, await storedStart(db, topic.id)) ?? topic.first(db);
}
