import { createFileRoute } from "@tanstack/react-router";
import { StaffSignInPage } from "../../features/administration/staff-sign-in/StaffSignInPage.tsx";

export const Route = createFileRoute("/_member/beheer/account-van-de-gemeente/")({
  loader: ({ context }) => context.words.load("settings", "staff-sign-in", "errors", "form"),
  component: StaffSignInPage,
});
