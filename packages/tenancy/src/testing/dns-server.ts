import { createSocket } from "node:dgram";
import { once } from "node:events";

type Kind = "TXT" | "CNAME" | "A" | "AAAA";
const kinds: Record<number, Kind> = { 1: "A", 5: "CNAME", 16: "TXT", 28: "AAAA" };

/** What a question is answered with: records, no such name, or how it goes wrong. */
export type Reply = string[] | "nxdomain" | "silence" | "servfail";

export interface TestDns {
  address: string;
  /** Every question that came, `TXT name`. */
  asked: string[];
  /** From now on; `times` makes it forget this after so many answers, and go back to what it said before. */
  says(kind: Kind, name: string, reply: Reply, times?: number): void;
  stop(): Promise<void>;
}

/** A small DNS server on loopback that says what a test wants; of what it was not told there is no such name. */
export async function startDns(port = 0): Promise<TestDns> {
  const replies = new Map<string, { reply: Reply; times: number }[]>();
  const asked: string[] = [];
  const replyTo = (question: string): Reply => {
    const stack = replies.get(question) ?? [];
    const last = stack.at(-1);
    if (last === undefined) return "nxdomain";
    last.times--;
    if (last.times <= 0) stack.pop();
    return last.reply;
  };
  const socket = createSocket("udp4");
  socket.on("message", (message, { port, address }) => {
    const { name, kind, end } = readQuestion(message);
    asked.push(`${kind} ${name}`);
    const reply = replyTo(`${kind} ${name}`);
    if (reply !== "silence") socket.send(answer(message.subarray(0, end), kind, reply), port, address);
  });
  socket.bind(port, "127.0.0.1");
  await once(socket, "listening");
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    says: (kind, name, reply, times = Number.POSITIVE_INFINITY) => {
      const key = `${kind} ${name}`;
      const before = times === Number.POSITIVE_INFINITY ? [] : (replies.get(key) ?? []);
      replies.set(key, [...before, { reply, times }]);
    },
    stop: async () => {
      socket.close();
      await once(socket, "close");
    },
  };
}

function readQuestion(message: Buffer): { name: string; kind: Kind; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString("latin1", at + 1, at + 1 + length));
    at += length + 1;
  }
  const kind = kinds[message.readUInt16BE(at + 1)] ?? "A";
  return { name: labels.join(".").toLowerCase(), kind, end: at + 5 };
}

function answer(question: Buffer, kind: Kind, reply: Exclude<Reply, "silence">): Buffer {
  const records = Array.isArray(reply) ? reply.map((text) => record(kind, text)) : [];
  const header = Buffer.from(question);
  const code = reply === "nxdomain" ? 3 : reply === "servfail" ? 2 : 0;
  header.writeUInt16BE(0x8180 | code, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  header.writeUInt32BE(0, 8);
  return Buffer.concat([header, ...records]);
}

function record(kind: Kind, text: string): Buffer {
  const content = contentOf(kind, text);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(Number(Object.entries(kinds).find(([, each]) => each === kind)?.[0]), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(content.length, 10);
  return Buffer.concat([head, content]);
}

function contentOf(kind: Kind, text: string): Buffer {
  if (kind === "A") return Buffer.from(text.split(".").map(Number));
  if (kind === "AAAA") return Buffer.from(text.split(":").flatMap(bytesOfGroup));
  const parts = kind === "TXT" ? (text.match(/.{1,255}/gs) ?? [""]) : [...text.split("."), ""];
  return Buffer.concat(parts.map((part) => Buffer.from([part.length, ...Buffer.from(part, "latin1")])));
}

function bytesOfGroup(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 255];
}
