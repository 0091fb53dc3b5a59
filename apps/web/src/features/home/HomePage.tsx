import { Section, Waiting } from "@omzien/ui";
import { lazy, Suspense } from "react";
import { usePageTitle } from "../../shell/page-title.ts";
import { Hero } from "./Hero.tsx";
import { PostcodeCheck } from "./PostcodeCheck.tsx";

// Comes while somebody reads what stands above it; without it one can still ask, offer and call.
const FurtherDown = lazy(() => import("./FurtherDown.tsx").then(asDefault, () => ({ default: nothing })));

/** Whose site is this, what can I do here, whom can I call; then living proof, and how it stays safe. */
export function HomePage() {
  usePageTitle();
  return (
    <>
      <Hero />
      <PostcodeCheck />
      <Suspense
        fallback={
          <Section tone="sunken">
            <Waiting lines={4} />
          </Section>
        }
      >
        <FurtherDown />
      </Suspense>
    </>
  );
}

function asDefault({ FurtherDown: component }: { FurtherDown: React.ComponentType }): {
  default: React.ComponentType;
} {
  return { default: component };
}

const nothing: React.ComponentType = () => null;
