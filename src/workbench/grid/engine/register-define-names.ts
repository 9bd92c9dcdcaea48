/**
 * Makes `DefineNamesMutation` known on the page: formulas that use such a name are calculated anew, and the worker
 * hears of it.
 */
import { ICommandService, type Injector } from "@univerjs/core";
import { DataSyncPrimaryController, IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";
import { DefineNamesMutation, type DefineNamesParams } from "./define-names";
import { paramsOf } from "./params-of";

export function registerDefineNames(injector: Injector): void {
  injector.get(ICommandService).registerCommand(DefineNamesMutation);
  // Only there when a worker calculates.
  if (injector.has(DataSyncPrimaryController)) {
    injector.get(DataSyncPrimaryController).registerSyncingMutations(DefineNamesMutation);
  }
  injector.get(IActiveDirtyManagerService).register(DefineNamesMutation.id, {
    commandId: DefineNamesMutation.id,
    getDirtyData: (command) => {
      const params = paramsOf(command, DefineNamesMutation);
      return { dirtyDefinedNameMap: params ? dirtyNames(params) : {} };
    },
  });
}

function dirtyNames({ unitId, names }: DefineNamesParams): Record<string, Record<string, string>> {
  return { [unitId]: Object.fromEntries(names.map(({ name, formulaOrRefString }) => [name, formulaOrRefString])) };
}
