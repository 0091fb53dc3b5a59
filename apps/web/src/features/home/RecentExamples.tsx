import type { Site } from "@omzien/contracts";
import { Heading, Section, Waiting } from "@omzien/ui";
import { useEffect, useState } from "react";
import { getJson } from "../../shell/get-json.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { Examples } from "./Examples.tsx";

export type Proof = Pick<Site, "recentExamples" | "figures">;

/** Living proof: what neighbours did lately, and a few true figures. Leaves no hole when it cannot be fetched. */
export function RecentExamples() {
  const { t } = useTranslator();
  const [proof, setProof] = useState<Proof | "waiting" | "failed">("waiting");
  useEffect(() => {
    let here = true;
    getJson<Site>("/site")
      .then((answer) => here && setProof(answer.ok ? answer.body : "failed"))
      .catch(() => here && setProof("failed"));
    return () => {
      here = false;
    };
  }, []);

  if (proof === "failed") return null;
  return (
    <Section tone="sunken" labelledBy="examples-title">
      <Heading level={2} id="examples-title">
        {t("home.examples.title")}
      </Heading>
      {proof === "waiting" ? <Waiting lines={4} /> : <Examples {...proof} />}
    </Section>
  );
}
