import { createFileRoute } from "@tanstack/react-router";
import { CodePage } from "../../../features/sign-in/CodePage.tsx";

export const Route = createFileRoute("/_open/inloggen/code")({ component: CodePage });
