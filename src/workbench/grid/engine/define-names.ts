/**
 * Many names at once. The engine's own mutation sets one and sorts all names anew each time: a month of 200 people
 * brings thousands.
 */
import { CommandType, type IMutation } from "@univerjs/core";
// Not by the preset: this also runs in the worker, where there is no page.
import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { GridName } from "../drawing/workbook-data";

export interface DefineNamesParams {
  readonly unitId: string;
  readonly names: readonly GridName[];
}

export const DefineNamesMutation: IMutation<DefineNamesParams> = {
  id: "danh-muc-kpi.mutation.define-names",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, names }) => {
    const service = accessor.get(IDefinedNamesService);
    const added = Object.fromEntries(names.map((name) => [name.id, { ...name }]));
    service.registerDefinedNames(unitId, { ...service.getDefinedNameMap(unitId), ...added });
    return true;
  },
};
