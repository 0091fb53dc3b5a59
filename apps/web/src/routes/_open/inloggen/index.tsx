import { createFileRoute } from "@tanstack/react-router";
import { SignInPage } from "../../../features/sign-in/SignInPage.tsx";

export const Route = createFileRoute("/_open/inloggen/")({
  // Where to go after signing in. By hand: a schema library here would be in the first load of every page.
  validateSearch: (search): { naar?: string } =>
    typeof search["naar"] === "string" ? { naar: search["naar"] } : {},
  component: SignInPage,
});
