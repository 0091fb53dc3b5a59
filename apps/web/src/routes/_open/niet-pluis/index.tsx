import { createFileRoute } from "@tanstack/react-router";
import { z } from "zod";
import { ReportPage } from "../../../features/reports/ReportPage.tsx";

export const Route = createFileRoute("/_open/niet-pluis/")({
  validateSearch: z.object({ afspraak: z.uuid().optional().catch(undefined) }),
  loader: ({ context }) => context.words.load("report", "errors"),
  component: Report,
});

function Report() {
  return <ReportPage matchId={Route.useSearch().afspraak} />;
}
