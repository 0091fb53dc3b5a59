import { SaxesParser } from "saxes";
import { ImportFileError } from "./import-file-error.ts";

/** What is inside a spreadsheet's XML; names come without their prefix. */
export type XmlListener = {
  onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  onClose?: (name: string) => void;
  onText?: (text: string) => void;
};

/** Feeds pieces of XML to a listener. */
export type XmlReader = { write: (piece: string) => void; close: () => void };

/**
 * A strict XML reader. A document type is refused: spreadsheets have none, and it is how XML bombs are made.
 * @throws ImportFileError with part, line and character from `write` and `close`.
 */
export function createXmlReader(path: string, part: string, listener: XmlListener): XmlReader {
  const parser = new SaxesParser();
  const fault = (reason: string, cause?: Error): never => {
    const position = { part, line: parser.line, character: parser.columnIndex + 1 };
    throw new ImportFileError(path, position, reason, { cause });
  };
  parser.on("error", (cause) => fault(`this is not valid XML (${plainReason(cause)})`, cause));
  parser.on("doctype", () => fault("a document type is not allowed here"));
  parser.on("opentag", (tag) => listener.onOpen?.(withoutPrefix(tag.name), tag.attributes));
  parser.on("closetag", (tag) => listener.onClose?.(withoutPrefix(tag.name)));
  parser.on("text", (text) => listener.onText?.(text));
  parser.on("cdata", (text) => listener.onText?.(text));
  return {
    write: (piece) => void parser.write(piece),
    close: () => void parser.close(),
  };
}

function plainReason(cause: Error): string {
  return cause.message.replace(/^\d+:\d+:\s*/, "").replace(/\.$/, "");
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
