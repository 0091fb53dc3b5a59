import type { ListedMunicipality } from "@omzien/contracts";
import { moment, words } from "../shell/words.ts";

type Figures = Pick<ListedMunicipality, "figures" | "fileBytes" | "lastBackupAt">;

/** When the last backup began, or that nobody said so. */
export function backupInWords({ lastBackupAt }: Figures): string {
  return lastBackupAt === null ? words.t("console.figures.unknown") : moment(lastBackupAt);
}

/** Mail of the last 24 hours, and what waits. */
export function mailInWords({ figures }: Figures): string {
  if (figures === null) return words.t("console.figures.unknown");
  const { mailsSent: sent, mailsFailed: failed, mailsWaiting: waiting } = figures;
  return words.t("console.figures.mail.counts", { sent, failed, waiting });
}

/** Of its tables, and of its files. */
export function storageInWords({ figures, fileBytes }: Figures): string {
  return words.t("console.figures.storage.sizes", {
    tables: megabytes(figures?.schemaBytes ?? null),
    files: megabytes(fileBytes),
  });
}

/** People of the last 30 days, and requests of this month. */
export function activityInWords({ figures }: Figures): string {
  if (figures === null) return words.t("console.figures.unknown");
  const { peopleActive, requestsThisMonth: requests } = figures;
  const people = peopleActive === null ? words.t("console.figures.few") : words.formatNumber(peopleActive);
  return words.t("console.figures.activity.counts", { people, requests });
}

function megabytes(bytes: number | null): string {
  if (bytes === null) return words.t("console.figures.unknown");
  const size = Math.ceil(bytes / 100_000) / 10;
  return words.t("console.figures.megabytes", { size: words.formatNumber(size) });
}
