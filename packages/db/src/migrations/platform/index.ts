import { catalog } from "./0001-catalog.ts";
import { enqueueJob } from "./0002-enqueue-job.ts";
import { erasureList } from "./0003-erasure-list.ts";
import { lifecycle } from "./0004-lifecycle.ts";
import { domains } from "./0005-domains.ts";
import { cells } from "./0006-cells.ts";
import { consoleTables } from "./0007-console.ts";
import { receivedPackage } from "./0008-received-package.ts";
import { backup } from "./0009-backup.ts";
import { passkeysAndFiles } from "./0010-passkeys-and-files.ts";
import { envelopes } from "./0012-envelopes.ts";
import { movesAndProof } from "./0011-moves-and-proof.ts";

/** Migrations of the catalog, oldest first. Never edit one that has landed; add the next. */
export const platformMigrations = [
  catalog,
  enqueueJob,
  erasureList,
  lifecycle,
  domains,
  cells,
  consoleTables,
  receivedPackage,
  backup,
  passkeysAndFiles,
  movesAndProof,
  envelopes,
] as const;
