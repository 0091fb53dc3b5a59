import { createFileRoute } from "@tanstack/react-router";
import { ReceiptPage } from "../../../features/reports/ReceiptPage.tsx";
import { ReceiptSearch } from "../../../features/reports/receipt.ts";

export const Route = createFileRoute("/_open/niet-pluis/ontvangen")({
  validateSearch: ReceiptSearch,
  loader: ({ context }) => context.words.load("report"),
  component: Receipt,
});

function Receipt() {
  return <ReceiptPage {...Route.useSearch()} />;
}
