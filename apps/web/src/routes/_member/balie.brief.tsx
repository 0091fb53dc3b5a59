import { createFileRoute, useSearch } from "@tanstack/react-router";
import { RecordingLetterPage } from "../../features/consent-recordings/desk/RecordingLetterPage.tsx";
import { holdReasonIn } from "../../features/desk/frame/read-desk-search.ts";
import { idsIn } from "../../shell/ids-in.ts";
import { NotFoundPage } from "../../shell/NotFoundPage.tsx";

export const Route = createFileRoute("/_member/balie/brief")({
  validateSearch: (search) => ({ ...idsIn(search, "persoon", "opname"), ...holdReasonIn(search) }),
  loader: ({ context }) => context.words.load("recording", "recording-desk"),
  component: Letter,
});

function Letter() {
  const { persoon, opname, reden } = useSearch({ from: "/_member/balie/brief" });
  if (!persoon || !opname) return <NotFoundPage />;
  return <RecordingLetterPage personId={persoon} recordingId={opname} reason={reden} />;
}
