/**
 * Draws the PNG icons from the SVG beside them: `npm run icons`. The 16 px ones have drawings of their own
 * (`…-16.svg`), because what is clear at 32 px is mud at 16. The PNGs are committed; a Chromium is needed only here.
 */
import { chromium } from "playwright-core";
import { readFile, writeFile } from "node:fs/promises";

const icons = { icon: [16, 32, 64, 80, 128, 192, 512] };

const here = (name) => new URL(name, import.meta.url);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(icons)) {
  for (const size of sizes) {
    const svg = await readFile(here(size === 16 ? `${name}-16.svg` : `${name}.svg`), "utf8");
    await page.setViewportSize({ width: size, height: size });
    const fitted = svg.replace("<svg ", `<svg width="${size}" height="${size}" style="display: block" `);
    await page.setContent(`<style>body { margin: 0; background: transparent }</style>${fitted}`);
    await writeFile(here(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
