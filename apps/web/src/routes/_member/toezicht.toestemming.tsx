import { createFileRoute } from "@tanstack/react-router";
import { ConsentRegisterPage } from "../../features/oversight/consents/ConsentRegisterPage.tsx";

export const Route = createFileRoute("/_member/toezicht/toestemming")({ component: ConsentRegisterPage });
