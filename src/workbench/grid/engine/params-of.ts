import type { ICommandInfo, IMutation } from "@univerjs/core";

/** The parameters of a command when it is that mutation. */
export function paramsOf<Params extends object>(
  command: Readonly<ICommandInfo>,
  mutation: IMutation<Params>,
): Params | null {
  // The engine's listeners do not tie a command's id to the type of its parameters.
  return command.id === mutation.id && command.params ? (command.params as Params) : null;
}
