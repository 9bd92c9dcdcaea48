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
