import type { Measure } from "../measure.ts";
import { consent } from "./consent.ts";
import { http } from "./http.ts";
import { matching } from "./matching.ts";
import { search } from "./search.ts";
import { tenant } from "./tenant.ts";
import { tenantMigrate } from "./tenant-migrate.ts";
import { tenantMove } from "./tenant-move.ts";
import { theme } from "./theme.ts";
import { webHome } from "./web-home.ts";

/** Everything that `pnpm bench` measures. Add a measure here; its keys join those of the others. */
export const measures: readonly Measure[] = [
  webHome,
  consent,
  matching,
  search,
  tenant,
  tenantMigrate,
  tenantMove,
  theme,
  http,
];
