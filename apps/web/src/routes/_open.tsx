import { createFileRoute, Outlet } from "@tanstack/react-router";
import { DataProvider } from "../api/DataProvider.tsx";

export const Route = createFileRoute("/_open")({
  loader: ({ context }) => context.words.load("errors", "form", "help", "timing"),
  component: OpenPages,
});

function OpenPages() {
  return (
    <DataProvider>
      <Outlet />
    </DataProvider>
  );
}
