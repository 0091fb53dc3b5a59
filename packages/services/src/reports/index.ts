export { closeReport } from "./close-report.ts";
export { createReport } from "./create-report.ts";
export { getReport } from "./get-report.ts";
export { listReports } from "./list-reports.ts";
