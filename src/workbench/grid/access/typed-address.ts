/**
 * The box with the address of the selected cell keeps what a person types into it. The engine (0.25.1) puts the selected
 * cell's address in its place whenever the program selects one, as after a write: Enter would then go nowhere, and what is
 * typed next would land in that cell.
 */
import type { Injector } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";

const addressBox = '[data-u-comp="defined-name"] input';

/** Gives how to stop. */
export function keepTypedAddress(injector: Injector): () => void {
  const service = injector.get(IDefinedNamesService);
  const tell = service.setCurrentRange.bind(service);
  let untold: Parameters<typeof tell>[0] | null = null;
  service.setCurrentRange = (range) => {
    if (document.activeElement?.matches(addressBox)) untold = range;
    else tell(range);
  };
  const tellOnLeaving = ({ target }: FocusEvent): void => {
    if (untold === null || !(target instanceof Element && target.matches(addressBox))) return;
    tell(untold);
    untold = null;
  };
  document.addEventListener("focusout", tellOnLeaving);
  return () => document.removeEventListener("focusout", tellOnLeaving);
}
