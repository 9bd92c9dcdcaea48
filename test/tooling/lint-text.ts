/** Lints a text as if it stood at a path of the project, without the rules that need type information. */
import { ESLint } from "eslint";
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("../..", import.meta.url));
const inProject = new ESLint({
  cwd: root,
  overrideConfigFile: `${root}/eslint.config.js`,
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** Names of the rules that the text breaks, each once. */
export async function brokenRules(filePath: string, text: string): Promise<string[]> {
  const results = await inProject.lintText(text, { filePath });
  const messages = results.flatMap((result) => result.messages);
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filePath} could not be parsed: ${fatal.message}`);
  return [...new Set(messages.map((message) => message.ruleId ?? message.message))];
}
