import type { HTMLAttributes } from "react";
import { classNames } from "../class-names.ts";
import css from "./Heading.module.css";

export interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  level: 1 | 2 | 3 | 4;
  /** How large it looks, when that differs from its place in the outline. */
  size?: "xl" | "l" | "m" | "s";
}

const usual = { 1: "xl", 2: "l", 3: "m", 4: "s" } as const;

/** A heading in the municipality's own type. */
export function Heading({ level, size, className, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} className={classNames(css[size ?? usual[level]], className)} />;
}
