import { createFileRoute } from "@tanstack/react-router";
import { DeskPage } from "../../features/desk/frame/DeskPage.tsx";
import { readDeskSearch } from "../../features/desk/frame/read-desk-search.ts";

export const Route = createFileRoute("/_member/balie/")({
  validateSearch: readDeskSearch,
  loader: ({ context }) =>
    context.words.load("recording", "recording-desk", "data-desk", "limit-desk", "offer-desk", "answer-desk"),
  component: DeskPage,
});
