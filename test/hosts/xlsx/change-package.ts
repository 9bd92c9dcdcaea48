/** The parts of a file, changed by hand: for what `makeBook` has no field for. */
import type { OfficePackage } from "../../../src/hosts/xlsx/package/office-package";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";

export async function changePackage(
  bytes: Uint8Array | Promise<Uint8Array>,
  change: (pack: OfficePackage) => Promise<void> | void,
): Promise<Uint8Array> {
  const pack = openPackage(await bytes, "");
  await change(pack);
  return pack.toBytes();
}

/** Moves a part and says so wherever `from` is written in the texts of the parts named. */
export async function movePart(
  pack: OfficePackage,
  { from, to, named }: { readonly from: string; readonly to: string; readonly named: Readonly<Record<string, string>> },
): Promise<void> {
  pack.setText(to, await pack.text(from));
  pack.remove(from);
  const types = await pack.text("[Content_Types].xml");
  pack.setText("[Content_Types].xml", types.replace(`/${from}`, `/${to}`));
  for (const [path, target] of Object.entries(named)) {
    pack.setText(
      path,
      (await pack.text(path)).replace(/Target="[^"]*(?=")/g, (whole) =>
        whole.endsWith(from.slice(from.lastIndexOf("/") + 1)) ? `Target="${target}` : whole,
      ),
    );
  }
}
