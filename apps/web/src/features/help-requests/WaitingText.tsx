import type { components } from "@omzien/api-client";
import { Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { siteQuery } from "../../api/queries.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { waitingSentences } from "./waiting-text.ts";

/** How the search goes, in numbers and with the site's own figures. */
export function WaitingText({ request }: { request: components["schemas"]["HelpRequest"] }) {
  const translator = useTranslator();
  const site = useQuery(siteQuery);
  const sentences = waitingSentences(translator, request, site.data?.figures.medianHoursToYes ?? null);
  return sentences.length > 0 && <Text>{sentences.join(" ")}</Text>;
}
