/**
 * What Office demands of manifest.xml, checked here because Microsoft's validator is an online service
 * (`npm run validate`). Order and lengths: the schemas of "Office Add-ins manifest" 1.1 and VersionOverrides 1.0.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { elementsOf, parseXml, textOf, type XmlElement } from "../../src/hosts/xlsx/xml/xml-tree";
import { viewIds, viewOf, viewOfAddress } from "../../src/taskpane/views";
import { pngSize } from "./png-size";

const projectFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = readFileSync(projectFile("manifest.xml"), "utf8");
const app = parseXml(text);
const devUrl = "https://localhost:3000/";

const descendants = (node: XmlElement): XmlElement[] =>
  elementsOf(node).flatMap((child) => [child, ...descendants(child)]);
const all = descendants(app);
const named = (name: string): XmlElement[] => all.filter((node) => node.name === name);
const only = (name: string): XmlElement => {
  const [first, ...rest] = named(name);
  if (!first || rest.length > 0) throw new Error(`manifest.xml must have one <${name}>`);
  return first;
};
const childNames = (node: XmlElement): string[] => elementsOf(node).map((child) => child.name);
const said = (name: string): string => textOf(only(name));
const inside = (nodes: readonly XmlElement[]): XmlElement[] => nodes.flatMap((node) => elementsOf(node));
const attribute = (node: XmlElement, name: string): string => node.attributes.get(name) ?? "";
const inGroups = (name: string): XmlElement[] => inside(named(name));

const strings = { short: inGroups("bt:ShortStrings"), long: inGroups("bt:LongStrings") };
const images = inGroups("bt:Images");
const urls = inGroups("bt:Urls");
const resources = [...images, ...urls, ...strings.short, ...strings.long];
const buttons = [...named("Control"), ...named("Item")];

describe("the add-in's identity", () => {
  it("is a task pane with a fixed GUID and a four-part version", () => {
    expect(attribute(app, "xsi:type")).toBe("TaskPaneApp");
    expect(said("Id")).toBe("3f0b7c52-6d1e-4a83-9c27-5b8e41d6a970");
    expect(said("Version")).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });

  it("asks for workbooks, ExcelApi 1.9 and no more than the document", () => {
    expect(named("Host").map((host) => attribute(host, "Name") || attribute(host, "xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(named("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
      ["ExcelApi", "1.9"],
    ]);
    expect(said("Permissions")).toBe("ReadWriteDocument");
  });
});

describe("element order", () => {
  it("of OfficeApp", () => {
    expect(childNames(app)).toEqual(
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
        " ",
      ),
    );
  });

  it("of VersionOverrides and what it holds", () => {
    expect(childNames(only("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    expect(childNames(only("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(only("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(childNames(only("Resources"))).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    expect(childNames(only("Group"))).toEqual(["Label", "Icon", "Control"]);
    expect(attribute(only("OfficeTab"), "id")).toBe("TabHome");
  });

  it.each(buttons.map((node) => [attribute(node, "id"), node] as const))("of %s", (_, node) => {
    const isMenu = attribute(node, "xsi:type") === "Menu";
    expect(childNames(node)).toEqual(["Label", "Supertip", "Icon", isMenu ? "Items" : "Action"]);
  });
});

describe("resources", () => {
  it("have unique ids of at most 32 characters", () => {
    const ids = resources.map((resource) => attribute(resource, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w.-]{1,32}$/.test(id))).toEqual([]);
  });

  it("are all used, each where its kind belongs", () => {
    const used = (names: readonly string[]): string[] => [
      ...new Set(all.filter((node) => names.includes(node.name)).map((node) => attribute(node, "resid"))),
    ];
    const ids = (nodes: readonly XmlElement[]): string[] => nodes.map((node) => attribute(node, "id"));
    const descriptions = inside([...named("Supertip"), ...named("GetStarted")])
      .filter((node) => node.name === "Description")
      .map((node) => attribute(node, "resid"));
    expect(used(["Label", "Title"]).sort()).toEqual(ids(strings.short).sort());
    expect([...new Set(descriptions)].sort()).toEqual(ids(strings.long).sort());
    expect(
      used(["SourceLocation", "FunctionFile", "LearnMoreUrl"])
        .filter((id) => id !== "")
        .sort(),
    ).toEqual(ids(urls).sort());
    const imageUses = named("bt:Image")
      .map((node) => attribute(node, "resid"))
      .filter((id) => id !== "");
    expect([...new Set(imageUses)].sort()).toEqual(ids(images).sort());
  });

  it("give control ids once", () => {
    const ids = [...buttons, only("Group")].map((node) => attribute(node, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what people read", () => {
  const readable = [only("DisplayName"), ...elementsOf(app).filter((node) => node.name === "Description")];

  it("is Vietnamese by default, with every string in English too", () => {
    expect(said("DefaultLocale")).toBe("vi-VN");
    for (const node of [...readable, ...strings.short, ...strings.long]) {
      const overrides = elementsOf(node).filter((child) => child.name.endsWith("Override"));
      expect(overrides.map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
      expect(attribute(node, "DefaultValue")).toMatch(/\S/);
      expect(overrides.map((override) => attribute(override, "Value")).join("")).toMatch(/\S/);
    }
  });

  it.each([
    // 125 are allowed, and a converted manifest for Microsoft 365 cuts at 30.
    { what: "name", nodes: [only("DisplayName")], limit: 30 },
    { what: "description", nodes: readable.slice(1), limit: 250 },
    { what: "short strings", nodes: strings.short, limit: 125 },
    { what: "long strings", nodes: strings.long, limit: 250 },
  ])("stays within the limit of the $what", ({ nodes, limit }) => {
    const values = nodes.flatMap((node) => [
      attribute(node, "DefaultValue"),
      ...elementsOf(node).map((override) => attribute(override, "Value")),
    ]);
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => value.length > limit)).toEqual([]);
    expect(said("ProviderName").length).toBeLessThanOrEqual(125);
  });
});

describe("addresses", () => {
  const addresses = all
    .filter((node) => /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Url|bt:Image)$/.test(node.name))
    .map((node) => attribute(node, "DefaultValue"))
    .filter((address) => address !== "");

  it("are https, on the development server, of pages that exist", () => {
    expect(addresses.filter((address) => !address.startsWith(devUrl))).toEqual([]);
    const pages = new Set(
      addresses.map((address) => new URL(address).pathname).filter((path) => path.endsWith(".html")),
    );
    const sources: Readonly<Record<string, string>> = {
      "/taskpane.html": "src/taskpane/taskpane.html",
      "/commands.html": "src/commands/commands.html",
      "/support.html": "assets/support.html",
    };
    expect([...pages].filter((path) => !existsSync(projectFile(sources[path] ?? "missing")))).toEqual([]);
    expect(named("AppDomain").map((node) => textOf(node))).toEqual([new URL(devUrl).origin]);
  });

  it("show one page in each pane, because Excel on the web fails on a second one", () => {
    const shown = named("Action").filter((action) => attribute(action, "xsi:type") === "ShowTaskpane");
    const pages = shown.map((action) => elementsOf(action).map((node) => textOf(node) || attribute(node, "resid")));
    expect(pages).toEqual([["DanhMucKpi", "Open.Url"]]);
    expect(new Set(pages.map(([pane]) => pane)).size).toBe(shown.length);
  });

  it("leave the view to the pane, which still opens the one that a link names", () => {
    const opened = urls.find((url) => attribute(url, "id") === "Open.Url");
    const address = opened ? attribute(opened, "DefaultValue") : "";
    expect([new URL(address).pathname, viewOfAddress(new URL(address).search)]).toEqual(["/taskpane.html", null]);
    expect(viewIds.map((id) => viewOfAddress(`?view=${viewOf(id).address}`))).toEqual(viewIds);
  });
});

describe("icons", () => {
  const listed = [
    [attribute(only("IconUrl"), "DefaultValue"), 32],
    [attribute(only("HighResolutionIconUrl"), "DefaultValue"), 64],
  ] as const;
  const byId = new Map(images.map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]));
  const onRibbon = named("Icon").flatMap((icon) =>
    elementsOf(icon).map(
      (image) => [byId.get(attribute(image, "resid")) ?? "", Number(attribute(image, "size"))] as const,
    ),
  );

  it("come in 16, 32 and 80 pixels for each button and the group", () => {
    const sizes = named("Icon").map((icon) => elementsOf(icon).map((image) => attribute(image, "size")));
    expect(sizes).toEqual(Array.from({ length: buttons.length + 1 }, () => ["16", "32", "80"]));
  });

  it.each([...listed, ...onRibbon])("%s is a PNG of %i pixels", (address, size) => {
    const file = projectFile(new URL(address).pathname.slice(1));
    expect(pngSize(readFileSync(file))).toEqual({ width: size, height: size });
  });
});
