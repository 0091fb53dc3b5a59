import { ProjectPreset } from "@omzien/contracts";
import { createFileRoute, notFound, useParams } from "@tanstack/react-router";
import { PresetPage } from "../../features/administration/project-preset/PresetPage.tsx";

export const Route = createFileRoute("/_member/beheer/soort-project/$preset")({
  beforeLoad: ({ params }) => {
    if (!ProjectPreset.safeParse(params.preset).success) throw notFound();
  },
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
  const known = ProjectPreset.parse(preset);
  return <PresetPage key={known} preset={known} />;
}
