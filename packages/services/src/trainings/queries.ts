import type { TenantExecutor, TenantTx } from "@omzien/db";

/** Every training on the list, hidden ones too, in the order of the municipality. */
export function trainingRows(db: TenantExecutor) {
  return db.kysely
    .selectFrom("training")
    .select(["id", "names", "hidden"])
    .orderBy("position")
    .orderBy("id")
    .execute();
}
export type TrainingRow = Awaited<ReturnType<typeof trainingRows>>[number];

/** One training on the list with its place. */
export interface PlacedTraining {
  id: string;
  name: TrainingRow["names"];
  hidden: boolean;
  position: number;
}

/** Writes the whole list; what it does not name was made later, and is not to be given while it holds. */
export async function saveTrainings(tx: TenantTx, trainings: readonly PlacedTraining[]): Promise<void> {
  await tx.kysely.updateTable("training").set({ hidden: true }).execute();
  if (trainings.length === 0) return;
  await tx.kysely
    .insertInto("training")
    .values(
      trainings.map(({ id, name, hidden, position }) => ({
        id,
        names: JSON.stringify(name),
        hidden,
        position,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({
        names: eb.ref("excluded.names"),
        hidden: eb.ref("excluded.hidden"),
        position: eb.ref("excluded.position"),
      })),
    )
    .execute();
}

/** What one helper had, in the order of the list; by primary key. */
export function trainingRowsOf(db: TenantExecutor, personId: string) {
  return db.kysely
    .selectFrom("helper_training as had")
    .innerJoin("training", "training.id", "had.training_id")
    .leftJoin("person as noter", "noter.id", "had.noted_by")
    .select([
      "had.person_id",
      "training.id",
      "training.names",
      "had.noted_at",
      "noter.first_name as noted_by_first_name",
      "noter.last_name as noted_by_last_name",
    ])
    .where("had.person_id", "=", personId)
    .orderBy("training.position")
    .orderBy("training.id")
    .execute();
}
export type HelperTrainingRow = Awaited<ReturnType<typeof trainingRowsOf>>[number];

/** A training with everybody who had it; undefined when it is not on the list. Index helper_training_by_training. */
export async function findPool(
  db: TenantExecutor,
  trainingId: string,
): Promise<{ names: TrainingRow["names"]; helperIds: ReadonlySet<string> } | undefined> {
  const [training, had] = await Promise.all([
    db.kysely.selectFrom("training").select("names").where("id", "=", trainingId).executeTakeFirst(),
    db.kysely
      .selectFrom("helper_training")
      .select("person_id")
      .where("training_id", "=", trainingId)
      .execute(),
  ]);
  return training && { names: training.names, helperIds: new Set(had.map((row) => row.person_id)) };
}

/** Written down twice, the first time counts. */
export async function insertHelperTraining(
  tx: TenantTx,
  row: { person_id: string; training_id: string; noted_at: Date; noted_by: string },
): Promise<void> {
  await tx.kysely
    .insertInto("helper_training")
    .values(row)
    .onConflict((conflict) => conflict.columns(["person_id", "training_id"]).doNothing())
    .execute();
}

/** @returns whether it was there. */
export async function deleteHelperTraining(
  tx: TenantTx,
  personId: string,
  trainingId: string,
): Promise<boolean> {
  const deleted = await tx.kysely
    .deleteFrom("helper_training")
    .where("person_id", "=", personId)
    .where("training_id", "=", trainingId)
    .returning("training_id")
    .executeTakeFirst();
  return deleted !== undefined;
}

/** Of who no longer helps. */
export async function forgetTrainings(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely.deleteFrom("helper_training").where("person_id", "=", personId).execute();
}
