/**
 * The manifest that `npm run build -- --env baseUrl=…` writes: the checked one of manifest.test.ts, at another address.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import webpackConfig from "../../webpack.config.js";
import { elementsOf, parseXml, textOf, type XmlElement } from "../../src/hosts/xlsx/xml/xml-tree";

const devUrl = "https://localhost:3000/";
const source = readFileSync(new URL("../../manifest.xml", import.meta.url));

type Transform = (content: Buffer) => string;
const isTransform = (value: unknown) => typeof value === "function";
const copying = z.object({
  patterns: z.array(z.object({ from: z.string(), transform: z.custom<Transform>(isTransform).optional() })),
});

/** Asks the build itself, without building the pages. */
async function publishedAt(baseUrl: string): Promise<string> {
  const { plugins = [] } = await webpackConfig({ baseUrl }, { mode: "production" });
  const patterns = plugins.flatMap((plugin) => copying.safeParse(plugin).data?.patterns ?? []);
  const transform = patterns.find(({ from }) => from === "manifest.xml")?.transform;
  if (!transform) throw new Error("the build copies no manifest.xml");
  const text: unknown = transform(source);
  return z.string().parse(text);
}

const descendants = (node: XmlElement): XmlElement[] =>
  elementsOf(node).flatMap((child) => [child, ...descendants(child)]);

function addressesIn(text: string): string[] {
  const nodes = descendants(parseXml(text));
  const attributes = nodes.flatMap(({ attributes: own }) => [...own.values()]);
  const texts = nodes.filter((node) => elementsOf(node).length === 0).map((node) => textOf(node).trim());
  return [...attributes, ...texts].filter((value) => value.startsWith("https:"));
}

describe.each([
  { baseUrl: "https://kpi.example.gov.vn/", base: "https://kpi.example.gov.vn/" },
  { baseUrl: "https://kpi.example.gov.vn", base: "https://kpi.example.gov.vn/" },
  { baseUrl: "https://noi-bo.example.gov.vn:8443/excel/kpi", base: "https://noi-bo.example.gov.vn:8443/excel/kpi/" },
])("published at $baseUrl", ({ baseUrl, base }) => {
  it("has every address there and none of the development server's", async () => {
    const text = await publishedAt(baseUrl);
    const addresses = addressesIn(text);
    expect(text).not.toContain("localhost");
    expect(addresses.length).toBe(addressesIn(source.toString()).length);
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([new URL(base).origin]);
  });

  it("is otherwise the manifest that is checked here", async () => {
    const text = await publishedAt(baseUrl);
    const back = text.replaceAll(base, devUrl).replaceAll(new URL(base).origin, new URL(devUrl).origin);
    expect(back).toBe(source.toString());
  });
});

it.each(["http://kpi.example.gov.vn/", "ftp://kpi.example.gov.vn/", "kpi.example.gov.vn", ""])(
  "refuses to publish at “%s”, which Office would not open",
  async (baseUrl) => {
    await expect(publishedAt(baseUrl)).rejects.toThrow();
  },
);
