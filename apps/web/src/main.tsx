import "@omzien/ui/styles.css";
import { localeFor } from "@omzien/i18n";
import { createRouter, RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
// The page that most people begin with comes along with the first load.
import "./features/home/HomePage.tsx";
import { routeTree } from "./route-tree.gen.ts";
import { ErrorPage } from "./shell/ErrorPage.tsx";
import { followLinks } from "./shell/follow-links.ts";
import { chosenLanguage } from "./shell/language.ts";
import { createSessionStore } from "./shell/session.ts";
import { readFirstPaint } from "./shell/site.ts";
import { createWords } from "./shell/words.ts";

const site = readFirstPaint(document);
const chosen = chosenLanguage();
const language = chosen && (site.languages ?? [chosen]).includes(chosen) ? chosen : site.locale;
const words = createWords(localeFor(language, site.formOfAddress), site.words);
const session = createSessionStore(undefined, site);

const router = createRouter({
  routeTree,
  context: { site, words, session },
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

const root = document.getElementById("root");
if (!root) throw new Error("root is missing from the page");
document.documentElement.lang = language;
followLinks(router, document);
void session.known();
await Promise.all([words.load("common", "ui"), router.load()]);
createRoot(root).render(<RouterProvider router={router} />);
