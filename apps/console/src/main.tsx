import "@omzien/ui/styles.css";
import { createRouter, RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { routeTree } from "./routes.tsx";
import { followLinks } from "./shell/follow-links.ts";
import { language, loadWords } from "./shell/words.ts";

const router = createRouter({ routeTree, scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

const root = document.getElementById("root");
if (!root) throw new Error("root is missing from the page");
document.documentElement.lang = language;
followLinks(router);
await Promise.all([loadWords(), router.load()]);
createRoot(root).render(<RouterProvider router={router} />);
