import { createFileRoute } from "@tanstack/react-router";
import { WorkTablePage } from "../../features/work-table/WorkTablePage.tsx";

export const Route = createFileRoute("/_member/balie/werktafel")({
  loader: ({ context }) => context.words.load("work-table"),
  component: WorkTablePage,
});
