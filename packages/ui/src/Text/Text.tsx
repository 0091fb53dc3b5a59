import type { HTMLAttributes } from "react";
import { classNames } from "../class-names.ts";
import css from "./Text.module.css";

export interface TextProps extends HTMLAttributes<HTMLParagraphElement> {
  size?: "lead" | "body" | "small";
  muted?: boolean;
}

/** A paragraph, never wider than is easy to read. */
export function Text({ size = "body", muted, className, ...rest }: TextProps) {
  return <p {...rest} className={classNames(css["text"], css[size], muted && css["muted"], className)} />;
}
