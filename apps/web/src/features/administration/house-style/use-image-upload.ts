import type { ApiClient } from "@omzien/api-client";
import {
  type HouseStyleImage,
  type ImageFault,
  imageFaults,
  type ImageKind,
  maxImageBytes,
} from "@omzien/contracts";
import { useState } from "react";
import { answerOf } from "../../../api/answer-of.ts";
import type { ProblemError } from "../../../api/problem-error.ts";
import { useAction } from "../../../api/use-action.ts";

/** Why a file is not taken. */
export type ImageTrouble = ImageFault | "too_large";

export interface ImageUpload {
  send: (file: File) => Promise<void>;
  busy: boolean;
  isDone: boolean;
  /** For which there are words at the field. */
  trouble: ImageTrouble | undefined;
  /** What is not about the file. */
  problem: ProblemError | undefined;
  reset: () => void;
}

/** Sends a picture; what can be seen of it here is said without sending it. */
export function useImageUpload(kind: ImageKind, onDone: (image: HouseStyleImage) => void): ImageUpload {
  const [isTooLarge, setTooLarge] = useState(false);
  const [isDone, setDone] = useState(false);
  const action = useAction((api, file: File, header) => answerOf(postImage(api, kind, file, header)), {
    onDone: (image) => {
      setDone(true);
      onDone(image);
    },
  });
  const reset = () => {
    setTooLarge(false);
    setDone(false);
    action.reset();
  };
  const trouble = isTooLarge ? "too_large" : troubleOf(action.problem);
  return {
    send: async (file) => {
      reset();
      if (file.size > maxImageBytes) setTooLarge(true);
      else await action.send(file);
    },
    busy: action.busy,
    isDone,
    trouble,
    problem: trouble ? undefined : action.problem,
    reset,
  };
}

function troubleOf(problem: ProblemError | undefined): ImageTrouble | undefined {
  if (problem?.code === "body_too_large") return "too_large";
  if (problem?.code === "file_type_unsupported") return "image_kind_unknown";
  const codes = problem?.faults.map(({ code }) => code) ?? [];
  return imageFaults.find((fault) => codes.includes(fault));
}

function postImage(api: ApiClient, kind: ImageKind, file: File, header: { "idempotency-key": string }) {
  return api.POST("/house-style/images", {
    params: { query: { kind }, header },
    headers: { "Content-Type": file.type || "application/octet-stream" },
    // The document knows a file as text; what goes out is the file itself.
    body: "",
    bodySerializer: () => file,
  });
}
