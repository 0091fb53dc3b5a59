import { createFileRoute, useSearch } from "@tanstack/react-router";
import { ReceiptPage } from "../../../features/reports/ReceiptPage.tsx";
import { readReceiptSearch } from "../../../features/reports/receipt.ts";

export const Route = createFileRoute("/_open/niet-pluis/ontvangen")({
  validateSearch: readReceiptSearch,
  loader: ({ context }) => context.words.load("report"),
  component: Receipt,
});

function Receipt() {
  return <ReceiptPage {...useSearch({ from: "/_open/niet-pluis/ontvangen" })} />;
}
