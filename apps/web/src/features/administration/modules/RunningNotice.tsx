import type { ModuleName, ModulesInUse } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { Notice } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { modulesInUseQuery } from "./modules-door.ts";

/** What is running in a part that is to be switched off, in numbers; nothing where nothing is. */
export function RunningNotice({ name }: { name: ModuleName }) {
  const translator = useTranslator();
  const { data, isError } = useQuery(modulesInUseQuery);
  if (isError) return <Notice tone="warning" title={translator.t("modules.running.failed")} />;
  const lines = data ? runningLines(translator, name, data) : [];
  if (lines.length === 0) return null;
  return (
    <Notice tone="warning">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

/** @returns a sentence for each number that is not nought. */
export function runningLines({ t }: Translator, name: ModuleName, inUse: ModulesInUse): string[] {
  if (name === "examples") return [];
  const count = inUse[name];
  const kinds = name === "vog" ? inUse.kindsWithVog : 0;
  return [
    ...(count > 0 ? [t(`modules.${name}.running`, { count })] : []),
    ...(kinds > 0 ? [t("modules.vog.kinds", { count: kinds })] : []),
  ];
}
