import { createFileRoute } from "@tanstack/react-router";
import { MyPage } from "../../../features/me/MyPage.tsx";

export const Route = createFileRoute("/_member/mijn/")({
  loader: ({ context }) => context.words.load("me", "help-request", "help-offer", "match", "rota"),
  component: MyPage,
});
