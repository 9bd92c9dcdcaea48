/** Types for the scripts and tests that build with the product's own settings. */
import type { Configuration } from "webpack";

export interface BuildEnvironment {
  /** Only this page. */
  readonly page?: "taskpane" | "commands" | "workbench";
  /** Address that dist/ will be published at; https. */
  readonly baseUrl?: string;
}

declare function webpackConfig(
  env: BuildEnvironment,
  argv: { readonly mode: "production" | "development" },
): Promise<Configuration>;

export { webpackConfig as default };
