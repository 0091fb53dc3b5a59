import { Button, type ButtonVariant, Text } from "@omzien/ui";
import { Download } from "lucide-react";
import type { ApiClient } from "@omzien/api-client";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import css from "./Downloads.module.css";
import { type FileToKeep, saveFile } from "./save-file.ts";

export interface DownloadButtonProps {
  text: string;
  /** What it is good for. */
  hint: string;
  variant?: ButtonVariant;
  make: (api: ApiClient) => Promise<FileToKeep>;
}

/** Makes a file at the moment that it is asked for, and hands it to the browser. */
export function DownloadButton({ text, hint, variant = "secondary", make }: DownloadButtonProps) {
  const action = useAction((api) => make(api), { onDone: saveFile });
  return (
    <li className={css["file"]}>
      <Button
        variant={variant}
        icon={<Download aria-hidden />}
        busy={action.busy}
        onClick={() => void action.send(undefined)}
      >
        {text}
      </Button>
      <Text muted>{hint}</Text>
      <ProblemNotice problem={action.problem} />
    </li>
  );
}
