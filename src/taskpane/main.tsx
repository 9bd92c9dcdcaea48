/** The pane beside a workbook in Excel. */
import { createRoot, type Root } from "react-dom/client";
import { openNewWorkbook } from "../hosts/excel/open-new-workbook";
import { excelSurroundings, type ExcelSurroundings } from "../hosts/excel/surroundings";
import { languageOfLocale, type Language } from "../strings/language";
import { paneTextOf } from "../strings/pane-text";
import type { PaneEnvironment } from "./control/environment";
import { languageChoice } from "./control/language-choice";
import { layoutMemory } from "./control/layout-memory";
import { schemeAppearance } from "./control/scheme-appearance";
import "./page.css";
import { Pane } from "./pane";
import { pagePart } from "./page-part";
import { isDarkSurface } from "./theme/on-surface";
import { viewOfAddress } from "./views";

const choice = languageChoice();

const host = pagePart(() => import("../hosts/excel/excel-host"));
/** Few people bring or take a file here: the library comes when one does. */
const files = pagePart(() => import("../hosts/xlsx/whole-file"));

async function start(root: Root): Promise<void> {
  // Excel takes its time to answer: its host is fetched meanwhile, so that it does not weigh on the first load.
  const [surroundings, { createExcelHost }] = await Promise.all([excelSurroundings(), host.load()]);
  if (surroundings) {
    root.render(<Pane host={createExcelHost()} environment={environmentOf(surroundings)} />);
    return;
  }
  const { outside } = paneTextOf(languageBeforeExcel());
  root.render(
    <main style={bareStyle}>
      <p>{outside.body}</p>
      <a href="workbench.html">{outside.workbench}</a>
    </main>,
  );
}

/** Before there is a pane, Excel's own language is not known. */
function languageBeforeExcel(): Language {
  return choice.chosen() ?? languageOfLocale(navigator.language);
}

const bareStyle = { padding: "16px", fontFamily: "'Segoe UI', sans-serif" };

/** Instead of an empty pane. */
function showFailed(root: Root): void {
  const { part, pane, outside } = paneTextOf(languageBeforeExcel());
  root.render(
    <main style={bareStyle} role="alert">
      <p>{part.failed(pane)}</p>
      <p>{outside.failed}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {part.again}
      </button>
    </main>,
  );
}

function environmentOf({ locale, surface }: ExcelSurroundings): PaneEnvironment {
  const scheme = schemeAppearance();
  return {
    language: () => choice.chosen() ?? languageOfLocale(locale),
    keepLanguage: choice.keep,
    tables: layoutMemory(),
    view: viewOfAddress(window.location.search),
    losesOwnUndo: true,
    readWorkbook: async (file) =>
      (await files.load()).readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name),
    makeWorkbook: async (sheets) => (await files.load()).makeWorkbook(sheets),
    openWorkbook: openNewWorkbook,
    today: () => new Date(),
    // Excel tells its colours once and never that they changed; where it says nothing, the system's scheme holds.
    ...(surface === null
      ? scheme
      : {
          surface,
          appearance: () => (isDarkSurface(surface) ? "dark" : "light"),
          onAppearanceChange: () => () => undefined,
        }),
  };
}

const place = document.getElementById("root");
if (place) {
  const root = createRoot(place);
  void start(root).catch((error: unknown) => {
    showFailed(root);
    throw error;
  });
}
