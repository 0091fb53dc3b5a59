/** A piece of a mail; each knows how it looks in HTML and in plain text. */
export type Block =
  | { kind: "paragraph" | "heading" | "small" | "code"; text: string }
  | { kind: "list"; items: readonly string[] }
  | { kind: "button" | "link"; text: string; url: string };
