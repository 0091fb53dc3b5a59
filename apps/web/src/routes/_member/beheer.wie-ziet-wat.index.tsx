import { createFileRoute } from "@tanstack/react-router";
import { WhoSeesPage } from "../../features/administration/who-sees/WhoSeesPage.tsx";

export const Route = createFileRoute("/_member/beheer/wie-ziet-wat/")({ component: WhoSeesPage });
