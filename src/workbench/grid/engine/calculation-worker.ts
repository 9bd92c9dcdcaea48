/**
 * The engine's calculation, beside the page and not in it: the first edit of a catalogue of thousands of products takes
 * it seconds. It keeps its own copy of the workbook, which the engine brings up to date by itself.
 */
import { ICommandService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsCoreWorkerPreset } from "@univerjs/preset-sheets-core/worker";
import { DefineNamesMutation } from "./define-names";

const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.ERROR, logCommandExecution: false });
for (const plugin of UniverSheetsCoreWorkerPreset().plugins) {
  if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
  else univer.registerPlugin(plugin);
}
univer.__getInjector().get(ICommandService).registerCommand(DefineNamesMutation);
