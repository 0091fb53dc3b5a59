import { notPersonal, type Projected } from "@omzien/consent";
import { type Figures, figuresDays, idleDays } from "@omzien/contracts";
import { administratorOf, deskMemberOf, type ServiceContext } from "../context.ts";
import { localText } from "../local-text.ts";
import { addMs, dayMs, localDateOf } from "../local-time.ts";
import { idleByKind, servicePerArea, spreadOfLoad, unmetRequests } from "./queries.ts";
import { type Reader, toldLoad, toldRows, toldService } from "./told-counts.ts";

const answerDays = 3;

/**
 * How the help goes at this municipality, for its administrators: no count below five, no share of fewer than ten.
 * @throws ForbiddenError for anybody but an administrator.
 */
export async function getFigures({ ctx }: { ctx: ServiceContext }): Promise<Projected<Figures>> {
  administratorOf(ctx);
  return readFigures(ctx, "others");
}

/**
 * The same for the desk, exactly: it knows these people.
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function getDeskFigures({ ctx }: { ctx: ServiceContext }): Promise<Projected<Figures>> {
  deskMemberOf(ctx);
  return readFigures(ctx, "desk");
}

async function readFigures(ctx: ServiceContext, reader: Reader): Promise<Projected<Figures>> {
  const now = ctx.now();
  const since = addMs(now, -figuresDays * dayMs);
  const openedBefore = addMs(now, -answerDays * dayMs);
  const [unmet, idle, load, service] = await Promise.all([
    ctx.db.all(unmetRequests, { since, openedBefore }),
    ctx.db.all(idleByKind, { idleSince: idleSinceAt(now), now }),
    ctx.db.one(spreadOfLoad, { since }),
    ctx.db.all(servicePerArea, { since, openedBefore }),
  ]);
  const named = (rows: typeof unmet) =>
    rows.map((row) => ({ kind: localText(ctx, row.kind), areaName: row.area_name, count: row.count }));
  return notPersonal({
    from: localDateOf(since),
    until: localDateOf(now),
    unmet: toldRows(named(unmet), reader),
    idle: toldRows(named(idle), reader),
    load: toldLoad({ ...load, busiestTen: load.busiest_ten }, reader),
    service: toldService(
      service.map((row) => ({ ...row, areaName: row.area_name, medianHours: row.median_hours })),
      reader,
    ),
  });
}

export function idleSinceAt(now: Date): Date {
  return addMs(now, -idleDays * dayMs);
}
