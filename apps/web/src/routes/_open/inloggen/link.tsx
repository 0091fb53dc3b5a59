import { createFileRoute } from "@tanstack/react-router";
import { LinkPage } from "../../../features/sign-in/LinkPage.tsx";

export const Route = createFileRoute("/_open/inloggen/link")({ component: LinkPage });
