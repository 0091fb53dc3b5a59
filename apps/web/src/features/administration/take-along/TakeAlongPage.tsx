import type { MunicipalityPackages } from "@omzien/contracts";
import { Heading, Notice, PageLayout, Stack, Text } from "@omzien/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { AskPackage } from "./AskPackage.tsx";
import { PackageLine } from "./PackageLine.tsx";
import { ProveFirst } from "./ProveFirst.tsx";
import { isMaking, municipalityPackagesQuery } from "./queries.ts";
import css from "./TakeAlongPage.module.css";

/** All of the municipality in open formats: asked for, made, taken, and seen by all administrators. */
export function TakeAlongPage() {
  const { t } = useTranslator();
  usePageTitle(t("take-along.title"));
  const query = useQuery(municipalityPackagesQuery);
  return <Loaded query={query}>{(list) => <TakeAlong list={list} />}</Loaded>;
}

function TakeAlong({ list }: { list: MunicipalityPackages }) {
  const { t } = useTranslator();
  const memory = useQueryClient();
  const renew = () => memory.invalidateQueries({ queryKey: municipalityPackagesQuery.queryKey });
  return (
    <PageLayout>
      <BackLink />
      <Heading level={1}>{t("take-along.title")}</Heading>
      <Text size="lead">{t("take-along.lead")}</Text>
      <Notice tone="warning" title={t("take-along.open.title")}>
        <Text>{t("take-along.open.text")}</Text>
      </Notice>
      {list.toProve !== "nothing" && <ProveFirst by={list.toProve} onProven={() => void renew()} />}
      {list.toProve !== "nothing" || isMaking(list) ? null : (
        <AskPackage
          onAsked={(asked) => memory.setQueryData(municipalityPackagesQuery.queryKey, asked)}
          onRefused={() => void renew()}
        />
      )}
      <Stack>
        <Heading level={2}>{t("take-along.list.title")}</Heading>
        {list.packages.length === 0 && <Text muted>{t("take-along.list.none")}</Text>}
        <ul className={css["list"]}>
          {list.packages.map((each) => (
            <PackageLine
              key={each.id}
              made={each}
              mayTake={list.toProve === "nothing"}
              onTaken={() => void renew()}
            />
          ))}
        </ul>
      </Stack>
    </PageLayout>
  );
}
