import { createRootRoute, createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { NotFoundPage } from "./pages/NotFoundPage.tsx";
import { Root } from "./shell/Root.tsx";

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage });

/** The pages of the console; all but signing in and an invitation ask for a session. */
export const routeTree = rootRoute.addChildren([
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/",
    component: lazyRouteComponent(() => import("./pages/MunicipalitiesPage.tsx"), "MunicipalitiesPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/inloggen",
    component: lazyRouteComponent(() => import("./pages/SignInPage.tsx"), "SignInPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/uitnodiging",
    component: lazyRouteComponent(() => import("./pages/InvitationPage.tsx"), "InvitationPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/gemeenten/$tenantId",
    component: lazyRouteComponent(() => import("./pages/MunicipalityPage.tsx"), "MunicipalityPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/nieuw/$onboardingId",
    component: lazyRouteComponent(() => import("./pages/OnboardingPage.tsx"), "OnboardingPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/handelingen",
    component: lazyRouteComponent(() => import("./pages/ActsPage.tsx"), "ActsPage"),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: "/toegang",
    component: lazyRouteComponent(() => import("./pages/AccessPage.tsx"), "AccessPage"),
  }),
]);
