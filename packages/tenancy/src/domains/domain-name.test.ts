import fc from "fast-check";
import { expect, test } from "vitest";
import { readDomain } from "./domain-name.ts";

test.each([
  ["buurthulp.tilburg.nl", "buurthulp.tilburg.nl", "buurthulp.tilburg.nl"],
  [" Buurthulp.Tilburg.NL. ", "buurthulp.tilburg.nl", "buurthulp.tilburg.nl"],
  ["één-buurt.nl", "xn--n-buurt-9xaa.nl", "één-buurt.nl"],
  ["xn--bcher-kva.nl", "xn--bcher-kva.nl", "bücher.nl"],
  ["ｔｉｌｂｕｒｇ.nl", "tilburg.nl", "tilburg.nl"],
])("%s is kept as %s and shown as %s", (typed, host, shown) => {
  expect(readDomain(typed)).toEqual({ host, shown });
});

test.each([
  ["*.tilburg.nl", "wildcard"],
  ["192.168.1.1", "ip_address"],
  ["[::1]", "ip_address"],
  ["::1", "ip_address"],
  ["0x7f.1", "ip_address"],
  ["2130706433", "ip_address"],
  ["127.1", "ip_address"],
  ["１２７.0.0.1", "ip_address"],
  ["localhost", "internal"],
  ["tilburg.localhost", "internal"],
  ["printer.local", "internal"],
  ["metadata.google.internal", "internal"],
  ["1.0.0.127.in-addr.arpa", "internal"],
  ["tilburg", "one_label"],
  ["", "not_a_name"],
  ["a..nl", "not_a_name"],
  ["-a.nl", "not_a_name"],
  ["a_b.nl", "not_a_name"],
  ["https://tilburg.nl", "not_a_name"],
  ["tilburg.nl:443", "not_a_name"],
  ["tilburg.nl/pad", "not_a_name"],
  ["iemand@tilburg.nl", "not_a_name"],
  ["tilburg.nl\r\nx: y", "not_a_name"],
  ["tilburg.%6el", "not_a_name"],
  [`${"a".repeat(64)}.nl`, "label_too_long"],
  [`${"é".repeat(60)}.nl`, "label_too_long"],
  [`${"a.".repeat(127)}nl`, "too_long"],
])("%s is refused: %s", (typed, refused) => {
  expect(readDomain(typed)).toEqual({ refused });
});

test("an internal name does for a trial", () => {
  expect(readDomain("eigen.zorgvallei.localhost", true)).toMatchObject({
    host: "eigen.zorgvallei.localhost",
  });
});

test("whatever is typed, what comes out is a plain name that reads the same again", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.domain(), fc.webAuthority()), (typed) => {
      const read = readDomain(typed);
      if ("refused" in read) return true;
      const again = readDomain(read.host);
      return /^[a-z0-9.-]{3,253}$/.test(read.host) && "host" in again && again.host === read.host;
    }),
    { numRuns: 500 },
  );
});
