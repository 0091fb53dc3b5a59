import { UiTextsProvider } from "@omzien/ui";
import { createRootRouteWithContext, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { useMemo } from "react";
import { ErrorPage } from "../shell/ErrorPage.tsx";
import { Shell } from "../shell/Shell.tsx";
import { type ShellContext, ShellProvider } from "../shell/shell-context.tsx";
import { uiTexts } from "../shell/ui-texts.ts";

// Rarely seen, so not fetched with every page.
const NotFoundPage = lazyRouteComponent(() => import("../shell/NotFoundPage.tsx"), "NotFoundPage");

export const Route = createRootRouteWithContext<ShellContext>()({
  component: Root,
  errorComponent: RootError,
  notFoundComponent: NotFoundPage,
});

function Root() {
  const context = Route.useRouteContext();
  const texts = useMemo(() => uiTexts(context.words.translator), [context]);
  return (
    <ShellProvider value={context}>
      <UiTextsProvider texts={texts}>
        <Shell>
          <Outlet />
        </Shell>
      </UiTextsProvider>
    </ShellProvider>
  );
}

// The root broke itself, so nothing above it provides anything.
function RootError({ error, reset }: { error: unknown; reset?: () => void }) {
  const context = Route.useRouteContext();
  return (
    <ShellProvider value={context}>
      <UiTextsProvider texts={uiTexts(context.words.translator)}>
        <ErrorPage error={error} {...(reset ? { reset } : {})} />
      </UiTextsProvider>
    </ShellProvider>
  );
}
