import { createFileRoute } from "@tanstack/react-router";
import { StaffReturnPage } from "../../../features/sign-in/StaffReturnPage.tsx";

export const Route = createFileRoute("/_open/inloggen/gemeente")({ component: StaffReturnPage });
