import { createFileRoute } from "@tanstack/react-router";
import { VersionsPage } from "../../features/administration/who-sees/VersionsPage.tsx";

export const Route = createFileRoute("/_member/beheer/wie-ziet-wat/eerder")({ component: VersionsPage });
