import { createFileRoute, notFound } from "@tanstack/react-router";
import { lazy } from "react";

// For looking at, while developing; the build leaves it out.
const Gallery = import.meta.env.DEV ? lazy(() => import("../features/gallery/Gallery.tsx")) : () => null;

export const Route = createFileRoute("/_gallery")({
  beforeLoad: () => {
    if (!import.meta.env.DEV) throw notFound();
  },
  component: Gallery,
});
