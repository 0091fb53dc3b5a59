import { useModule } from "../../shell/shell-context.tsx";
import { HowItGoes } from "./HowItGoes.tsx";
import { RecentExamples } from "./RecentExamples.tsx";
import { Safety } from "./Safety.tsx";

/** Below what can be done: living proof, how it goes, and how it stays safe. */
export function FurtherDown() {
  const hasExamples = useModule("examples");
  return (
    <>
      {hasExamples && <RecentExamples />}
      <HowItGoes />
      <Safety />
    </>
  );
}
