import type { ApiClient } from "@omzien/api-client";
import { AreaImportPreview, type AreaImportQuery, type AreaMap, maxAreaFileBytes } from "@omzien/contracts";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import type { ProblemError } from "../../../api/problem-error.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { useMapAction } from "./queries.ts";

export interface ImportChoice extends Pick<AreaImportQuery, "as" | "others"> {
  from: string;
}

interface Sent {
  file: File | undefined;
  choice: ImportChoice;
}

/** What is wrong with the file as a whole; for which there are words at the field. */
const troubles = [
  "missing",
  "too_large",
  "unreadable",
  "not_a_collection",
  "no_rows",
  "many_municipalities",
  "too_many_areas",
] as const;
export type FileTrouble = (typeof troubles)[number];

export interface AreaImport {
  look: Action<Sent, AreaImportPreview>;
  take: Action<Sent, AreaMap>;
  trouble: FileTrouble | undefined;
  /** What is not about the file. */
  problem: ProblemError | undefined;
  reset: () => void;
}

/** Looking at a file with areas, and taking it. */
export function useAreaImport(version: string): AreaImport {
  const [unsent, setUnsent] = useState<FileTrouble>();
  const look = useAction(async (client, sent: Sent, header) =>
    AreaImportPreview.parse(
      await answerOf(
        client.POST("/area-map/import-previews", {
          ...fileOf(sent),
          params: { query: queryOf(sent), header },
        }),
      ),
    ),
  );
  const take = useMapAction(version, (client: ApiClient, sent: Sent, header) =>
    answerOf(client.POST("/area-map/imports", { ...fileOf(sent), params: { query: queryOf(sent), header } })),
  );
  const found = take.problem ?? look.problem;
  const trouble = unsent ?? troubleOf(found);
  const reset = () => {
    setUnsent(undefined);
    look.reset();
    take.reset();
  };
  return {
    look: {
      ...look,
      send: async (sent, key) => {
        reset();
        const fault =
          sent.file === undefined ? "missing" : sent.file.size > maxAreaFileBytes ? "too_large" : undefined;
        setUnsent(fault);
        return fault ? undefined : look.send(sent, key);
      },
    },
    take,
    trouble,
    problem: trouble ? undefined : found,
    reset,
  };
}

function troubleOf(problem: ProblemError | undefined): FileTrouble | undefined {
  if (problem?.code === "body_too_large") return "too_large";
  const codes = problem?.faults.map(({ code }) => code) ?? [];
  return troubles.find((each) => codes.includes(each));
}

function queryOf({ file, choice: { as, others, from } }: Sent) {
  return { as, others, ...(from ? { from } : {}), name: file?.name.slice(0, 200) ?? "" };
}

function fileOf({ file }: Sent) {
  return {
    headers: { "Content-Type": "application/geo+json" },
    // The document knows a file as text; what goes out is the file itself.
    body: "",
    bodySerializer: () => file,
  };
}
