import { createHash, createPublicKey, verify } from "node:crypto";

interface Header {
  name: string;
  raw: string;
}

/** What a receiver finds: the domain and selector that signed, and whether the mail is as it was signed. */
export interface Verdict {
  domain: string;
  selector: string;
  isBodySame: boolean;
  isSigned: boolean;
}

/**
 * Does what a receiver does with a signature of kind rsa-sha256, relaxed/relaxed (RFC 6376, 3.4 and 6.1).
 * @param record the TXT record of the selector.
 * @returns undefined for a mail without a signature.
 */
export function verifyDkim(source: string, record: string): Verdict | undefined {
  const split = source.indexOf("\r\n\r\n");
  const headers = headersOf(source.slice(0, split + 2));
  const signature = headers.find(({ name }) => name === "dkim-signature");
  if (signature === undefined) return undefined;
  const tags = tagsOf(signature.raw.slice(signature.raw.indexOf(":") + 1));
  if (tags.get("a") !== "rsa-sha256" || tags.get("c") !== "relaxed/relaxed") {
    throw new Error(`A signature of another kind: ${tags.get("a")} ${tags.get("c")}`);
  }
  const body = createHash("sha256")
    .update(relaxedBody(source.slice(split + 4)))
    .digest("base64");
  const key = createPublicKey({
    key: Buffer.from(tagsOf(record).get("p") ?? "", "base64"),
    format: "der",
    type: "spki",
  });
  const signed = signedText(headers, signature, (tags.get("h") ?? "").toLowerCase().split(":"));
  return {
    domain: tags.get("d") ?? "",
    selector: tags.get("s") ?? "",
    isBodySame: body === tags.get("bh"),
    isSigned: verify("sha256", Buffer.from(signed), key, Buffer.from(tags.get("b") ?? "", "base64")),
  };
}

function headersOf(text: string): Header[] {
  return text
    .split(/\r\n(?![ \t])/)
    .filter((raw) => raw.includes(":"))
    .map((raw) => ({ name: raw.slice(0, raw.indexOf(":")).trim().toLowerCase(), raw }));
}

function tagsOf(text: string): Map<string, string> {
  const parts = text.split(";").map((part) => part.trim());
  return new Map(
    parts
      .filter((part) => part.includes("="))
      .map((part) => [
        part.slice(0, part.indexOf("=")).trim(),
        part.slice(part.indexOf("=") + 1).replaceAll(/\s/g, ""),
      ]),
  );
}

/** Each name takes the last header of that name that was not taken yet. */
function signedText(headers: readonly Header[], signature: Header, names: readonly string[]): string {
  const left = headers.filter((header) => header !== signature);
  const lines = names.map((name) => {
    const at = left.findLastIndex((header) => header.name === name.trim());
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    return taken === undefined ? "" : `${relaxedHeader(taken.raw)}\r\n`;
  });
  const empty = signature.raw.replace(/(;\s*b=)[^;]*/, "$1");
  return lines.join("") + relaxedHeader(empty);
}

function relaxedHeader(raw: string): string {
  const at = raw.indexOf(":");
  const value = raw
    .slice(at + 1)
    .replaceAll("\r\n", "")
    .replaceAll(/[ \t]+/g, " ")
    .trim();
  return `${raw.slice(0, at).trim().toLowerCase()}:${value}`;
}

function relaxedBody(body: string): string {
  const lines = body.split("\r\n").map((line) => line.replaceAll(/[ \t]+/g, " ").replace(/ $/, ""));
  const text = lines.join("\r\n").replace(/(\r\n)+$/, "");
  return text === "" ? "" : `${text}\r\n`;
}
