import { createFileRoute, useSearch } from "@tanstack/react-router";
import { LookLogPage } from "../../features/oversight/looks/LookLogPage.tsx";
import { readLookSearch } from "../../features/oversight/looks/read-look-search.ts";

export const Route = createFileRoute("/_member/toezicht/wie-keek")({
  validateSearch: readLookSearch,
  component: LookLog,
});

function LookLog() {
  return <LookLogPage search={useSearch({ from: "/_member/toezicht/wie-keek" })} />;
}
