import { createFileRoute } from "@tanstack/react-router";
import { CheckRecordingPage } from "../../features/consent-recordings/CheckRecordingPage.tsx";

export const Route = createFileRoute("/_open/klopt-dit")({
  loader: ({ context }) => context.words.load("recording", "errors"),
  component: CheckRecordingPage,
});
