import { createFileRoute, useParams } from "@tanstack/react-router";
import { InquiryPage } from "../../features/oversight/breach/InquiryPage.tsx";

export const Route = createFileRoute("/_member/toezicht/datalek/$inquiryId")({ component: Inquiry });

function Inquiry() {
  const { inquiryId } = useParams({ from: "/_member/toezicht/datalek/$inquiryId" });
  return <InquiryPage inquiryId={inquiryId} />;
}
