import { createFileRoute, useSearch } from "@tanstack/react-router";
import { GivenMandatesPage } from "../../../../../features/mandates/given/GivenMandatesPage.tsx";
import { idsIn } from "../../../../../shell/ids-in.ts";

export const Route = createFileRoute("/_member/mijn/gegevens/machtigingen/")({
  validateSearch: (search) => idsIn(search, "gestuurd"),
  loader: ({ context }) => context.words.load("account", "mandate"),
  component: GivenMandates,
});

function GivenMandates() {
  const { gestuurd } = useSearch({ from: "/_member/mijn/gegevens/machtigingen/" });
  return <GivenMandatesPage sentId={gestuurd} />;
}
