/**
 * Fetches the grid and starts its code in several stretches: some hundred modules make their classes and tables, and the
 * page would be held until the last of them. All of it is one part of the page (webpack.config.js fetches it ahead).
 */
import { pagePart } from "../../taskpane/page-part";
import { startSliceClock } from "../../workbook/slice-clock";

export const { load: loadGrid } = pagePart(async () => {
  const { pause } = startSliceClock();
  await import(/* webpackChunkName: "grid" */ "./engine/engine-core");
  await pause();
  await import(/* webpackChunkName: "grid" */ "./engine/create-univer");
  await pause();
  return import(/* webpackChunkName: "grid" */ "./univer-grid");
});
