import { createFileRoute } from "@tanstack/react-router";
import { DocumentPage } from "../../features/oversight/document/DocumentPage.tsx";

export const Route = createFileRoute("/_member/toezicht/register")({ component: Register });

function Register() {
  return <DocumentPage document="processing-register" />;
}
