import { usePageTitle } from "../../shell/page-title.ts";
import { Hero } from "./Hero.tsx";
import { HowItGoes } from "./HowItGoes.tsx";
import { PostcodeCheck } from "./PostcodeCheck.tsx";
import { RecentExamples } from "./RecentExamples.tsx";
import { Safety } from "./Safety.tsx";

/** Whose site is this, what can I do here, whom can I call; then living proof, and how it stays safe. */
export function HomePage() {
  usePageTitle();
  return (
    <>
      <Hero />
      <PostcodeCheck />
      <RecentExamples />
      <HowItGoes />
      <Safety />
    </>
  );
}
