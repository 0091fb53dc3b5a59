import { createFileRoute, useParams } from "@tanstack/react-router";
import { KnownPresetPage } from "../../features/administration/project-preset/KnownPresetPage.tsx";

export const Route = createFileRoute("/_member/beheer/soort-project/$preset")({
  loader: ({ context }) =>
    context.words.load(
      "project-preset",
      "settings",
      "matching-rules",
      "search-rules",
      "modules",
      "help-kinds",
      "site-words",
      "errors",
      "form",
    ),
  component: Preset,
});

function Preset() {
  const { preset } = useParams({ from: "/_member/beheer/soort-project/$preset" });
  return <KnownPresetPage preset={preset} />;
}
