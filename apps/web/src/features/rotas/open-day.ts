import type { Rota, RotaDay } from "./queries.ts";

/** Whether somebody is still wanted on a day that is to come. */
export function isOpenDay({ endedAt }: Pick<Rota, "endedAt">, { missing, isAhead }: RotaDay): boolean {
  return missing > 0 && isAhead && !endedAt;
}
