import { describe, expect, test } from "vitest";
import { pathToFollow } from "./follow-links.ts";

const plain = {
  defaultPrevented: false,
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
};
const here = new URL("http://zorgvallei.localhost:3000/hulp-vragen?stap=2");
const link = (href: string) => ({ href: new URL(href, here).href, target: "", hasDownload: false });

describe("a link", () => {
  test("to a page of this site is followed in place", () => {
    expect(pathToFollow(plain, link("/hulp-aanbieden?x=1#top"), here)).toBe("/hulp-aanbieden?x=1#top");
    expect(pathToFollow(plain, link("?stap=3"), here)).toBe("/hulp-vragen?stap=3");
  });

  test.each(["https://elders.example/", "tel:0301234567", "#veld", "/api/v1/my-data/file"])(
    "to %s is left to the browser",
    (href) => {
      expect(pathToFollow(plain, link(href), here)).toBeUndefined();
    },
  );

  test("in a new tab, to download, or already handled is left alone", () => {
    expect(pathToFollow({ ...plain, ctrlKey: true }, link("/mijn"), here)).toBeUndefined();
    expect(pathToFollow({ ...plain, button: 1 }, link("/mijn"), here)).toBeUndefined();
    expect(pathToFollow({ ...plain, defaultPrevented: true }, link("/mijn"), here)).toBeUndefined();
    expect(pathToFollow(plain, { ...link("/mijn"), target: "_blank" }, here)).toBeUndefined();
    expect(pathToFollow(plain, { ...link("/mijn"), hasDownload: true }, here)).toBeUndefined();
  });
});
