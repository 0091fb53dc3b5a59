import { ProjectPreset } from "@omzien/contracts";
import { NotFoundPage } from "../../../shell/NotFoundPage.tsx";
import { PresetPage } from "./PresetPage.tsx";

/** The page of a kind of project that an address names; the schema is not in the first load of every page. */
export function KnownPresetPage({ preset }: { preset: string }) {
  const known = ProjectPreset.safeParse(preset);
  if (!known.success) return <NotFoundPage />;
  return <PresetPage key={known.data} preset={known.data} />;
}
