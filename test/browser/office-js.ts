/**
 * What answers the request for office.js: Microsoft's Excel library with our executor behind it, and of the rest of
 * `Office` as much as the pane uses. As in the real one there is no context before `Office.onReady` has said so.
 */
import { libraryBody } from "../excel-host/office-library";

/** The address that every page names (see test/manifest/pages.test.ts). */
export const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Functions of the page that lead to the test and back. */
export const requestBinding = "answerExcelRequest";
export const eventFunction = "raiseExcelEvent";

export interface OfficeOptions {
  readonly apiMinor: number;
  readonly displayLanguage: string;
  /** Excel on the web tells no theme. */
  readonly officeTheme?: { readonly bodyBackgroundColor: string };
  readonly platform: "PC" | "OfficeOnline";
  /** Another program of Office, or none, that opened the page. */
  readonly host?: "Excel" | "Word" | null;
}

export function officeJs({ apiMinor, displayLanguage, officeTheme, platform, host = "Excel" }: OfficeOptions): string {
  const context = {
    displayLanguage,
    contentLanguage: "vi-VN",
    platform,
    host,
    ...(officeTheme ? { officeTheme } : {}),
    diagnostics: { host, platform, version: "16.0.17928.20114" },
    document: { url: "https://office.example.gov.vn/danh-muc.xlsx", mode: "readWrite" },
  };
  return `(function () {
  var context = ${JSON.stringify(context)};
  context.requirements = {
    isSetSupported: function (set, version) {
      return set === "ExcelApi" && Number((version || "1.1").split(".")[1]) <= ${apiMinor};
    },
  };
  var settings = {};
  context.document.settings = {
    get: function (name) { return name in settings ? settings[name] : null; },
    set: function (name, value) { settings[name] = value; },
    remove: function (name) { delete settings[name]; },
  };
  var info = { host: context.host, platform: context.platform };
  var ready = new Promise(function (resolve) { setTimeout(resolve, 20); }).then(function () {
    Office.context = context;
    return info;
  });
  window.Office = {
    HostType: { Word: "Word", Excel: "Excel", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" },
    onReady: function (callback) { return ready.then(function (found) { if (callback) callback(found); return found; }); },
  };
  // The library keeps the context of its own Office: it asks it for requirement sets while a request is built.
  var library = (function (window, document, Office) {
${libraryBody()}
  }).call({}, { Office: { context: context } }, {}, { context: context });
  window.Excel = library.Excel;
  window.OfficeExtension = library.OfficeExtension;
  library.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: function () { return Promise.resolve({ url: "https://excel.test/", headers: {} }); },
    _createRequestExecutorOrNull: function () {
      return {
        executeAsync: function (customData, flags, message) {
          return window.${requestBinding}(JSON.stringify(message.Body)).then(JSON.parse);
        },
      };
    },
  };
  var events = library.OfficeExtension.GenericEventRegistration;
  events._testReadyImpl = function () { return Promise.resolve(); };
  window.${eventFunction} = function (entry) {
    events.getGenericEventRegistration("")._handleRichApiMessage({ entries: [entry] });
  };
})();
`;
}
