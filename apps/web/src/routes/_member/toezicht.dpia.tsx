import { createFileRoute } from "@tanstack/react-router";
import { DocumentPage } from "../../features/oversight/document/DocumentPage.tsx";

export const Route = createFileRoute("/_member/toezicht/dpia")({ component: Assessment });

function Assessment() {
  return <DocumentPage document="impact-assessment" />;
}
