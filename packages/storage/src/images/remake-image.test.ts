import { createServer } from "node:http";
import type { ImageKind } from "@omzien/contracts";
import { InvalidInputError } from "@omzien/services";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { animatedPng, emptyPng } from "../testing/png.ts";
import { createImages } from "./create-images.ts";

const images = createImages();
const blue = { r: 20, g: 60, b: 160, alpha: 1 };
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: blue } });
const svg = (inner: string, head = "") =>
  Buffer.from(
    `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 60">${inner}</svg>`,
  );
const rect = '<rect width="300" height="60" fill="#14c"/>';

async function remade(body: Uint8Array, type: string, kind: ImageKind = "logo") {
  return images.remake(kind, { type, body });
}
async function faultOf(body: Uint8Array, type: string, kind: ImageKind = "logo"): Promise<string> {
  const began = performance.now();
  const fault = await remade(body, type, kind).then(
    () => "taken",
    (error: unknown) => (error instanceof InvalidInputError ? (error.faults[0]?.code ?? "") : String(error)),
  );
  expect(performance.now() - began).toBeLessThan(2_000);
  return fault;
}
const sizes = (made: readonly { width: number; height: number }[]) =>
  made.map(({ width, height }) => [width, height]);

describe("a logo", () => {
  test("comes out as WebP in three sizes that fit the header, from every kind that is taken", async () => {
    const given: [string, Uint8Array][] = [
      ["image/png", await picture(1500, 300).png().toBuffer()],
      ["image/jpeg", await picture(1500, 300).jpeg().toBuffer()],
      ["image/webp", await picture(1500, 300).webp().toBuffer()],
      ["image/svg+xml", svg(rect)],
      [
        "image/svg+xml; charset=utf-8",
        svg(rect, '<?xml version="1.0" encoding="UTF-8"?><!-- made by us -->'),
      ],
    ];
    for (const [type, body] of given) {
      const made = await remade(body, type);
      expect([type, sizes(made)]).toEqual([
        type,
        [
          [240, 48],
          [480, 96],
          [720, 144],
        ],
      ]);
      expect(await sharp(made[2]?.body).metadata()).toMatchObject({ format: "webp", width: 720 });
    }
  });

  test("is never made larger than it was", async () => {
    expect(sizes(await remade(await picture(200, 40).png().toBuffer(), "image/png"))).toEqual([[200, 40]]);
  });

  test("keeps nothing but its picture: no place, no remarks, nothing behind it", async () => {
    const secret = "SECRET-OF-THE-CAMERA";
    const given = await picture(600, 300)
      .withExif({ IFD0: { Copyright: secret, Artist: secret } })
      .jpeg()
      .toBuffer();
    const polyglot = Buffer.concat([given, Buffer.from(`<script>alert("${secret}")</script>PK\u0003\u0004`)]);
    expect(polyglot.includes(secret)).toBe(true);
    for (const { body } of await remade(polyglot, "image/jpeg")) {
      expect(Buffer.from(body).includes("SECRET")).toBe(false);
      expect(Buffer.from(body).includes("script")).toBe(false);
      expect((await sharp(body).metadata()).exif).toBeUndefined();
    }
  });

  test("stands upright, as the camera meant it", async () => {
    const turned = await picture(300, 900).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(sizes(await remade(turned, "image/jpeg"))[0]).toEqual([144, 48]);
  });

  test("shows through where it was see-through", async () => {
    const [small] = await remade(svg('<circle cx="30" cy="30" r="20" fill="#14c"/>'), "image/svg+xml");
    const corner = await sharp(small?.body).raw().toBuffer();
    expect(corner[3]).toBe(0);
  });
});

describe("an icon", () => {
  test("comes out square as PNG for the tab and home screens, that of Apple without holes", async () => {
    const made = await remade(svg(rect), "image/svg+xml", "icon");
    expect(made.map(({ width, height, ending }) => [width, height, ending])).toEqual([
      [32, 32, "png"],
      [180, 180, "png"],
      [192, 192, "png"],
      [512, 512, "png"],
    ]);
    expect((await sharp(made[1]?.body).stats()).isOpaque).toBe(true);
    expect((await sharp(made[0]?.body).stats()).isOpaque).toBe(false);
  });

  test("made of too few dots is refused", async () => {
    expect(await faultOf(await picture(64, 64).png().toBuffer(), "image/png", "icon")).toBe(
      "image_too_small",
    );
  });
});

describe("refused, with why", () => {
  test("nothing, something else, and what is not what it was said to be", async () => {
    const png = await picture(100, 50).png().toBuffer();
    expect(await faultOf(Buffer.alloc(0), "image/png")).toBe("image_empty");
    expect(await faultOf(Buffer.from("GIF89a;"), "image/png")).toBe("image_kind_unknown");
    expect(await faultOf(Buffer.from("%PDF-1.7 <svg"), "image/svg+xml")).toBe("image_kind_unknown");
    expect(await faultOf(Buffer.from("<html><svg></svg></html>"), "image/svg+xml")).toBe(
      "image_kind_unknown",
    );
    expect(await faultOf(png, "image/jpeg")).toBe("image_type_differs");
    expect(await faultOf(png, "")).toBe("image_type_differs");
    expect(await faultOf(png.subarray(0, 60), "image/png")).toBe("image_broken");
    expect(await faultOf(Buffer.concat([png.subarray(0, 8), svg(rect)]), "image/png")).toBe("image_broken");
  });

  test("what moves", async () => {
    const two = await sharp(
      [await picture(60, 60).png().toBuffer(), await picture(60, 60).negate().png().toBuffer()],
      {
        join: { animated: true },
      },
    )
      .webp()
      .toBuffer();
    expect(await faultOf(two, "image/webp")).toBe("image_animated");
    expect(await faultOf(animatedPng(await picture(60, 60).png().toBuffer()), "image/png")).toBe(
      "image_animated",
    );
    expect(await faultOf(svg(`${rect}<animate attributeName="x"/>`), "image/svg+xml")).toBe("image_animated");
  });

  test("a small file that unpacks to gigabytes, before it is unpacked", async () => {
    expect(await faultOf(emptyPng(10_000, 10_000), "image/png")).toBe("image_too_many_pixels");
    expect(await faultOf(emptyPng(60_000, 60_000), "image/png")).toBe("image_too_many_pixels");
    expect(await faultOf(emptyPng(6_000, 30), "image/png")).toBe("image_broken");
    const wide = '<svg xmlns="http://www.w3.org/2000/svg" width="900000" height="900000"><rect/></svg>';
    expect(await faultOf(Buffer.from(wide), "image/svg+xml")).toBe("image_too_many_pixels");
  });

  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["a script of another vocabulary", '<x:script xmlns:x="http://www.w3.org/1999/xhtml">1</x:script>'],
    ["something that happens", '<rect onload="alert(1)" width="9" height="9"/>'],
    ["a web page", "<foreignObject><p>x</p></foreignObject>"],
    ["a picture from elsewhere", '<image href="http://elsewhere.example/x.png"/>'],
    ["a picture of this machine", '<image xlink:href="file:///etc/passwd"/>'],
    ["a picture inside", '<image href="data:image/png;base64,AAAA"/>'],
    ["a part from elsewhere", '<use href="http://elsewhere.example/x.svg#a"/>'],
    ["a disguised address", '<use href="&#104;ttp://elsewhere.example/x.svg#a"/>'],
    ["a stylesheet from elsewhere", "<style>@import 'http://elsewhere.example/x.css';</style>"],
    ["a typeface from elsewhere", "<style>@font-face{src:url(http://elsewhere.example/x)}</style>"],
    ["a fill from elsewhere", '<rect fill="url(http://elsewhere.example/#a)" width="9" height="9"/>'],
    ["a hidden style", "<style><![CDATA[ rect{fill:url('//elsewhere.example/#a')} ]]></style>"],
  ])("a drawing with %s", async (_, inner) => {
    expect(await faultOf(svg(rect + inner), "image/svg+xml")).toBe("image_svg_unsafe");
  });

  test("a drawing with words that stand for others, a sheet of its own, or too much in it", async () => {
    const laughs = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(await faultOf(svg("<text>&b;</text>", laughs), "image/svg+xml")).toBe("image_svg_unsafe");
    const file = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    expect(await faultOf(svg("<text>&a;</text>", file), "image/svg+xml")).toBe("image_svg_unsafe");
    const sheet = '<?xml-stylesheet href="http://elsewhere.example/x.css"?>';
    expect(await faultOf(svg(rect, `<!--x-->${sheet}`), "image/svg+xml")).toBe("image_svg_unsafe");
    expect(await faultOf(svg("<g/>".repeat(10_001)), "image/svg+xml")).toBe("image_too_complex");
    expect(await faultOf(Buffer.concat([svg(rect), Buffer.alloc(600_000, 32)]), "image/svg+xml")).toBe(
      "image_too_complex",
    );
    expect(await faultOf(svg("<rect"), "image/svg+xml")).toBe("image_broken");
    expect(await faultOf(Buffer.from("<svg>\xff\xfe</svg>", "latin1"), "image/svg+xml")).toBe("image_broken");
  });

  test("a drawing whose parts repeat each other a billion times", async () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const uses = `<use href="#l${level}"/>`.repeat(10);
      return `<g id="l${level + 1}">${uses}</g>`;
    });
    const bomb = svg(`<defs><g id="l0">${rect}</g>${levels.join("")}</defs><use href="#l9"/>`);
    expect(await faultOf(bomb, "image/svg+xml")).toBe("image_too_complex");
    const masks = Array.from({ length: 9 }, (_, level) => {
      const rects = `<rect width="9" height="9" mask="url(#m${level})"/>`.repeat(10);
      return `<mask id="m${level + 1}">${rects}</mask>`;
    });
    const masked = svg(
      `<mask id="m0">${rect}</mask>${masks.join("")}<rect mask="url(#m9)" width="9" height="9"/>`,
    );
    expect(await faultOf(masked, "image/svg+xml")).toBe("image_too_complex");
    const circle = svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>');
    expect(await faultOf(circle, "image/svg+xml")).toBe("image_too_complex");
  });

  test("what a program of drawings leaves in its files is no reason", async () => {
    const plain = svg(
      '<defs><linearGradient id="g"><stop stop-color="#14c"/></linearGradient></defs><style>.a{fill:url(#g)}</style><metadata/><rect class="a" width="300" height="60" style="fill:url(#g)"/><use href="#g"/>',
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
    );
    expect(await faultOf(plain, "image/svg+xml")).toBe("taken");
  });
});

test("a drawing asks for nothing from outside even when it is let through", async () => {
  let asked = 0;
  const outside = createServer((_, answer) => {
    asked += 1;
    answer.end();
  });
  await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
  const { port } = outside.address() as { port: number };
  const drawing = svg(`${rect}<image href="http://127.0.0.1:${port}/x.png" width="9" height="9"/>`);
  await sharp(drawing).png().toBuffer();
  expect(asked).toBe(0);
  outside.close();
});
