/** The pane beside a workbook in Excel. */
import { createRoot } from "react-dom/client";
import { excelSurroundings, type ExcelSurroundings } from "../hosts/excel/surroundings";
import { languageOfLocale } from "../strings/language";
import { paneTextOf } from "../strings/pane-text";
import type { PaneEnvironment } from "./control/environment";
import { languageChoice } from "./control/language-choice";
import { schemeAppearance } from "./control/scheme-appearance";
import "./page.css";
import { Pane } from "./pane";
import { isDarkSurface } from "./theme/on-surface";
import { viewOfAddress } from "./views";

const choice = languageChoice();

async function start(place: HTMLElement): Promise<void> {
  // Excel takes its time to answer: its host is fetched meanwhile, so that it does not weigh on the first load.
  const [surroundings, { createExcelHost }] = await Promise.all([
    excelSurroundings(),
    import("../hosts/excel/excel-host"),
  ]);
  const root = createRoot(place);
  if (surroundings) {
    root.render(<Pane host={createExcelHost()} environment={environmentOf(surroundings)} />);
    return;
  }
  const { outside } = paneTextOf(choice.chosen() ?? languageOfLocale(navigator.language));
  root.render(
    <main style={{ padding: "16px", fontFamily: "'Segoe UI', sans-serif" }}>
      <p>{outside.body}</p>
      <a href="workbench.html">{outside.workbench}</a>
    </main>,
  );
}

function environmentOf({ locale, surface }: ExcelSurroundings): PaneEnvironment {
  const scheme = schemeAppearance();
  return {
    language: () => choice.chosen() ?? languageOfLocale(locale),
    keepLanguage: choice.keep,
    view: viewOfAddress(window.location.search),
    losesOwnUndo: true,
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
if (place) void start(place);
