import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type AddressLookup, createPublicFetch, isPublicAddress } from "./public-fetch.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on loopback, and how often it was called. */
async function serve(answer: RequestListener) {
  const calls = { count: 0 };
  const server = createServer((request, response) => {
    calls.count++;
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const saying =
  (...addresses: string[]): AddressLookup =>
  (_, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );

test.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "192.168.1.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:169.254.169.254",
  "::ffff:10.0.0.1",
  "64:ff9b::a9fe:a9fe",
  "2002:7f00:1::",
  "fc00::1",
  "fe80::1",
  "ff02::1",
  "2001:db8::1",
  "no address",
])("%s is no public address", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["20.190.128.1", "2603:1026::1", "93.184.215.14"])("%s is one", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each(["http://example.org/", "file:///etc/passwd", "ftp://example.org/"])(
  "%s is not called: https only",
  async (url) => {
    await expect(createPublicFetch({ lookup: saying("93.184.215.14") })(url)).rejects.toMatchObject({
      fault: "not_https",
    });
  },
);

test.each([
  "https://127.0.0.1/",
  "https://[::1]/",
  "https://169.254.169.254/latest/meta-data/",
  "https://2852039166/",
  "https://0x7f.1/",
  "https://[::ffff:169.254.169.254]/",
])("%s is not called: it is no public address, however it is written", async (url) => {
  await expect(createPublicFetch()(url)).rejects.toMatchObject({ fault: "not_public" });
});

test("a name with one address that is not public is not called", async () => {
  const { calls, url } = await serve((_, response) => response.end("secret"));
  const port = new URL(url).port;
  const ask = createPublicFetch({ lookup: saying("93.184.215.14", "127.0.0.1") });
  await expect(ask(`https://login.example:${port}/`)).rejects.toMatchObject({ fault: "not_public" });
  expect(calls.count).toBe(0);
});

test("a name is looked up once, and that address is the one that is called", async () => {
  let asked = 0;
  const lookup: AddressLookup = (_, done) => {
    asked++;
    saying(asked === 1 ? "127.0.0.1" : "10.0.0.1")(_, done);
  };
  const { url } = await serve((_, response) => response.end("yes"));
  const ask = createPublicFetch({ allowLoopback: true, lookup });
  const answer = await ask(url.replace("127.0.0.1", "login.example"));
  expect(await answer.text()).toBe("yes");
  expect(asked).toBe(1);
});

test.each(["http://169.254.169.254/latest/", "http://127.0.0.1:1/", "https://elsewhere.example/"])(
  "a redirect to %s is not followed",
  async (location) => {
    const { calls, url } = await serve((_, response) => response.writeHead(302, { location }).end());
    const ask = createPublicFetch({ allowLoopback: true });
    await expect(ask(url)).rejects.toMatchObject({ fault: "redirects" });
    expect(calls.count).toBe(1);
  },
);

test("what is too big is not read to its end, and what is too slow is not waited for", async () => {
  const big = await serve((_, response) => response.end(Buffer.alloc(300 * 1024)));
  await expect(createPublicFetch({ allowLoopback: true })(big.url)).rejects.toMatchObject({
    fault: "too_big",
  });
  const slow = await serve(() => undefined);
  await expect(createPublicFetch({ allowLoopback: true, timeoutMs: 50 })(slow.url)).rejects.toMatchObject({
    fault: "unreachable",
  });
});

test.each([600, 999])("an answer with the status %i is that of a server at fault", async (status) => {
  const { url } = await serve((_, response) => response.writeHead(status).end("{}"));
  const answer = await createPublicFetch({ allowLoopback: true })(url);
  expect([answer.status, await answer.text()]).toEqual([502, "{}"]);
});

test("what stops halfway is no answer", async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { "content-length": "10" });
    response.write("{", () => response.destroy());
  });
  await expect(createPublicFetch({ allowLoopback: true })(url)).rejects.toMatchObject({
    fault: "unreachable",
  });
});
