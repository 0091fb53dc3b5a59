import { createFileRoute } from "@tanstack/react-router";
import { DeskPage } from "../../features/desk/frame/DeskPage.tsx";
import { DeskSearch } from "../../features/desk/frame/desk-search.ts";

export const Route = createFileRoute("/_member/balie/")({
  validateSearch: DeskSearch,
  component: DeskPage,
});
