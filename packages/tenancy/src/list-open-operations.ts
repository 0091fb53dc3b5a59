import { type OperationKind, parseTenantId, type PlatformDb, type TenantId } from "@omzien/db";

/** Something that is being done to a tenant and is not finished. */
export interface OpenOperation {
  kind: OperationKind;
  who: string;
  askedAt: Date;
  /** A deletion waits until then. */
  dueAt: Date;
  /** The step that has begun and is not done. */
  step: { name: string; startedAt: Date; attempts: number; fault: string | null } | undefined;
  /** It failed, or nobody went on with it: somebody must look. */
  isStuck: boolean;
}

const patienceMs = 10 * 60_000;
const overdueMs = 2 * 86_400_000;

/** What is being done now, by tenant. */
export async function listOpenOperations(
  platform: PlatformDb,
  now = new Date(),
): Promise<Map<TenantId, OpenOperation>> {
  const rows = await platform.kysely
    .selectFrom("tenant_operation as o")
    .leftJoin("tenant_operation_step as s", (join) =>
      join.onRef("s.operation_id", "=", "o.id").on("s.finished_at", "is", null),
    )
    .select(["o.tenant_id", "o.kind", "o.who", "o.asked_at", "o.due_at"])
    .select(["s.step", "s.started_at", "s.attempts", "s.fault"])
    .where("o.finished_at", "is", null)
    .where("o.given_up_at", "is", null)
    .execute();
  return new Map(
    rows.map((row) => {
      const { step: name, started_at: startedAt, attempts, fault } = row;
      const step =
        name === null || startedAt === null || attempts === null
          ? undefined
          : { name, startedAt, attempts, fault };
      const times = { askedAt: row.asked_at, dueAt: row.due_at };
      const open = { kind: row.kind, who: row.who, ...times, step };
      return [parseTenantId(row.tenant_id), { ...open, isStuck: isStuck(open, now) }];
    }),
  );
}

function isStuck({ kind, dueAt, step }: Omit<OpenOperation, "isStuck">, now: Date): boolean {
  if (step !== undefined && step.fault !== null) return true;
  const since = step?.startedAt ?? dueAt;
  const patience = step === undefined && kind === "delete" ? overdueMs : patienceMs;
  return now.getTime() - since.getTime() > patience;
}
