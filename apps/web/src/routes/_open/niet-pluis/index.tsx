import { createFileRoute, useSearch } from "@tanstack/react-router";
import { ReportPage } from "../../../features/reports/ReportPage.tsx";
import { idsIn } from "../../../shell/ids-in.ts";

export const Route = createFileRoute("/_open/niet-pluis/")({
  validateSearch: (search) => idsIn(search, "afspraak"),
  loader: ({ context }) => context.words.load("report", "errors"),
  component: Report,
});

function Report() {
  return <ReportPage matchId={useSearch({ from: "/_open/niet-pluis/" }).afspraak} />;
}
