import { createFileRoute } from "@tanstack/react-router";
import { HouseStylePage } from "../../features/administration/house-style/HouseStylePage.tsx";

export const Route = createFileRoute("/_member/beheer/huisstijl/")({
  loader: ({ context }) => context.words.load("house-style", "home"),
  component: HouseStylePage,
});
