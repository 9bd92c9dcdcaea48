/**
 * Builds the add-in's pages into dist/, each with only its own scripts:
 *   --env baseUrl=https://kpi.example.gov.vn/   the manifest for the address where dist/ will be published
 *   --env page=workbench                        one page only (npm start)
 *   --env https                                 the dev server that Excel talks to (npm run dev)
 */
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { InjectManifest } from "workbox-webpack-plugin";
import { createRequire } from "node:module";
import path from "node:path";

const root = import.meta.dirname;
const require = createRequire(import.meta.url);
const { config } = require("./package.json");
// Webpack's own, which can be told to leave the work to esbuild.
const MinimizerPlugin = createRequire(require.resolve("webpack"))("minimizer-webpack-plugin");
const devUrl = `https://localhost:${config.dev_server_port}/`;

const pages = {
  taskpane: "./src/taskpane/main.tsx",
  commands: "./src/commands/commands.ts",
  workbench: "./src/workbench/main.tsx",
};

export default async function webpackConfig(env, { mode }) {
  const isProduction = mode === "production";
  const names = env.page ? [env.page] : Object.keys(pages);
  return {
    mode,
    context: root,
    // Never eval: the pages' Content-Security-Policy refuses it, in development as in production.
    devtool: "source-map",
    // What is published is always built from nothing: a kept cache once survived a failed build and broke the pages.
    cache: isProduction ? false : { type: "filesystem", buildDependencies: { config: [import.meta.filename] } },
    entry: Object.fromEntries(names.map((name) => [name, pages[name]])),
    output: {
      path: path.join(root, "dist"),
      filename: isProduction ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: isProduction ? "[name].[contenthash:10].js" : "[name].js",
      assetModuleFilename: "assets/[name].[contenthash:10][ext]",
      clean: true,
    },
    // office.js comes from Microsoft's CDN in the page's head: the npm package is for types and tests only.
    externals: { "@microsoft/office-js": "Office" },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: { splitChunks: { chunks: "all" }, minimizer: [minimizer()] },
    performance: { hints: false },
    // On a person's screen the address is what counts; the list of files is for builds.
    stats: env.WEBPACK_SERVE ? "errors-warnings" : "normal",
    plugins: [
      ...names.map(page),
      ...(isProduction ? [compileAhead(), fetchAhead()] : []),
      new CopyPlugin({ patterns: copied(env.baseUrl ?? devUrl) }),
      // In development the newest sources count, not the ones that a browser has kept.
      ...(isProduction && names.includes("workbench") ? [keptParts()] : []),
    ],
    devServer: await devServer(env),
  };
}

/**
 * As small as can be for what a page begins with. The engine of the grid is megabytes, and to squeeze those as well took
 * most of a build: there esbuild is small enough.
 */
function minimizer() {
  const long = 2_000_000;
  return new MinimizerPlugin({
    minify: (input, map, options, extract) =>
      Object.values(input).join("").length < long
        ? MinimizerPlugin.terserMinify(input, map, options, extract)
        : // The oldest browsers that src/taskpane/old-web-view.js lets in.
          MinimizerPlugin.esbuildMinify(input, map, { target: "es2022" }),
    minimizerOptions: { compress: { passes: 2 } },
    // Another process would not know the function's surroundings.
    parallel: false,
  });
}

function page(name) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `./src/${name}/${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
  });
}

/**
 * Asks the browser to compile all of a script at once, beside the page's own thread, instead of each function when it is
 * first called: browsers that know the comment spend a fifth less of that thread on the start, the others read on.
 */
function compileAhead() {
  const ask = "//# allFunctionsCalledOnLoad\n";
  /** Bytes from which it is worth a second thread. */
  const long = 20_000;
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap("CompileAhead", (compilation) => {
        // After the minimizers, which leave no comment, and before the source maps.
        const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
        compilation.hooks.processAssets.tap({ name: "CompileAhead", stage }, () => {
          const files = new Set([...compilation.chunks].flatMap((chunk) => [...chunk.files]));
          for (const name of files) {
            if (!name.endsWith(".js") || compilation.getAsset(name).source.size() < long) continue;
            compilation.updateAsset(name, (source) => new sources.ConcatSource(ask, source));
          }
        });
      });
    },
  };
}

/** Parts that the workbench needs in any case, in the order of their need: fetched at once and not one after the other. */
const neededAtOnce = ["openers", "core", "review"];
/** The heavy one comes behind them. */
const neededNext = ["grid", "words-vi"];

function fetchAhead() {
  return {
    apply(compiler) {
      compiler.hooks.compilation.tap("FetchAhead", (compilation) => {
        HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("FetchAhead", (data) => {
          if (data.outputName !== "workbench.html") return data;
          const there = new Set(compilation.entrypoints.get("workbench").getFiles());
          const hints = (parts, others) =>
            parts
              .flatMap((part) => compilation.namedChunkGroups.get(part).getFiles())
              .filter((name) => !there.has(name) && there.add(name))
              .map((href) => ({
                tagName: "link",
                voidTag: true,
                attributes: { rel: "preload", as: "script", href, ...others },
                meta: { plugin: "FetchAhead" },
              }));
          data.headTags.push(...hints(neededAtOnce, {}), ...hints(neededNext, { fetchpriority: "low" }));
          return data;
        });
      });
    },
  };
}

/** Files that the workbench needs beside its scripts. */
const keptBeside = /^(workbench\.(html|webmanifest)|old-web-view\.js|assets\/(icons|samples)\/.*)$/;

/**
 * The worker that keeps the workbench's parts for when there is no network. It answers for the addresses that begin with
 * "workbench": the page and the worker that calculates for it.
 */
function keptParts() {
  return new InjectManifest({
    swSrc: "./src/workbench/offline/service-worker.ts",
    swDest: "service-worker.js",
    dontCacheBustURLsMatching: /\.[0-9a-f]{10}\./,
    // The engine of the grid is megabytes.
    maximumFileSizeToCacheInBytes: 20_000_000,
    manifestTransforms: [
      (entries, compilation) => {
        const scripts = scriptsOf(compilation.entrypoints.get("workbench"));
        const manifest = entries.filter(({ url }) => scripts.has(url) || keptBeside.test(url));
        return { manifest, warnings: [] };
      },
    ],
  });
}

/** Names of all scripts that a page may ever ask for, those of its workers included. */
function scriptsOf(group, found = new Set(), seen = new Set()) {
  if (seen.has(group)) return found;
  seen.add(group);
  for (const name of group.getFiles()) found.add(name);
  for (const child of [...group.childrenIterable, ...group.asyncEntrypointsIterable]) scriptsOf(child, found, seen);
  return found;
}

function copied(baseUrl) {
  const base = publishedBase(baseUrl);
  return [
    { from: "manifest.xml", transform: (content) => publishedManifest(content.toString(), base) },
    { from: "src/taskpane/old-web-view.js" },
    { from: "assets/{index,support}.html", to: "[name][ext]" },
    { from: "assets/workbench.webmanifest", to: "[name][ext]" },
    { from: "assets/pages.css" },
    { from: "assets/icons/*.png" },
    { from: "assets/guide/*.{html,png}" },
    { from: "assets/samples/*.{xlsx,csv}", noErrorOnMissing: true },
  ];
}

/** Addresses end with a slash in front of a file; an AppDomain is the bare origin. */
function publishedManifest(text, base) {
  return text.replaceAll(devUrl, base).replaceAll(new URL(devUrl).origin, new URL(base).origin);
}

/** Office refuses add-ins that are not served over https. */
function publishedBase(baseUrl) {
  const url = new URL(baseUrl);
  if (url.protocol !== "https:") throw new Error(`baseUrl must begin with https:// (got ${baseUrl})`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

async function devServer(env) {
  const shared = { host: "localhost", hot: true, static: false, client: { overlay: false } };
  if (!env.https) return { ...shared, open: env.page ? [`/${env.page}.html`] : false, onListening: announce(env.page) };
  // A certificate that this machine trusts; asked for only here, because it installs one on first use.
  const { default: certificates } = await import("office-addin-dev-certs");
  const options = await certificates.getHttpsServerOptions();
  return { ...shared, port: config.dev_server_port, server: { type: "https", options } };
}

/** Says where the page is, for machines where no browser opens by itself. */
function announce(name = "workbench") {
  return ({ server }) =>
    process.stdout.write(`\n  Danh mục KPI: http://localhost:${server.address().port}/${name}.html\n\n`);
}
